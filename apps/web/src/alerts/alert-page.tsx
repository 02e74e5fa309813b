import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { leadsNowhere, MissingPage } from '../parts/failed-page.tsx';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import { RowsPending } from '../parts/rows-pending.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Acknowledge } from './acknowledge.tsx';
import { AlertFacts } from './alert-facts.tsx';
import classes from './alert-page.module.css';
import { AlertTone } from './alert-tone.tsx';
import { alertQuery, type Alert } from './alerts-queries.ts';

/** Where the link in a letter about an alert leads: what is wrong, what that means, what to do first, and who looks after it. */
function AlertPage() {
  const { t } = useWords();
  const { alertId } = alertPage.useParams();
  const query = useQuery(alertQuery(alertId));
  const { data: alert, error } = query;
  if (alert) return <AlertShown alert={alert} query={query} />;
  if (leadsNowhere(error)) return <MissingPage />;
  return (
    <Page title={t('alert.open')}>
      {error ? <Read query={query}>{() => null}</Read> : <RowsPending rows={4} />}
    </Page>
  );
}

type Shown = Readonly<{ alert: Alert; query: Parameters<typeof Read<Alert>>[0]['query'] }>;

function AlertShown({ alert, query }: Shown) {
  const { t } = useWords();
  const { title, meaning, firstStep, runbook, calmSince, endedAt } = alert;
  return (
    <Page title={title} note={<AlertTone alert={alert} />}>
      <Read query={query}>{() => null}</Read>
      <AlertFacts alert={alert} />
      {endedAt === null && calmSince !== null && <Calm since={calmSince} />}
      {endedAt === null && (
        <div>
          <Acknowledge alert={alert} />
        </div>
      )}
      <Section title={t('alert.meaning')}>
        <p className={classes.text}>{meaning}</p>
      </Section>
      <Section title={t('alert.first-step')}>
        <p className={classes.text}>{firstStep}</p>
        <p className={classes.quiet}>{t('alert.runbook', { place: runbook })}</p>
      </Section>
      <TextLink to="/queues">{t('alert.back')}</TextLink>
    </Page>
  );
}

function Calm({ since }: Readonly<{ since: string }>) {
  const { t, moment } = useWords();
  return <p className={classes.text}>{t('alert.calm', { moment: moment(since) })}</p>;
}

export const alertPage = createLazyRoute('/alerts/$alertId')({ component: AlertPage });
