import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { Empty } from '../parts/empty.tsx';
import { useMay } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import rows from '../parts/rows.module.css';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { subscriptionsQuery, type Subscription } from './events-queries.ts';
import classes from './events.module.css';
import { NewSubscription } from './new-subscription.tsx';
import { SubscriptionTone } from './subscription-tone.tsx';

/** Which programs of the firm are told of events, and how that goes. */
function EventsPage() {
  const { t } = useWords();
  const query = useQuery(subscriptionsQuery);
  const mayChange = useMay('settings.change');
  return (
    <Page title={t('events.title')}>
      <p className={rows.about}>{t('events.about', { document: 'docs/events.md' })}</p>
      <Read query={query} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('events.none')}</Empty>
          ) : (
            <ul className={`${rows.rows} ${classes.subscriptions}`} aria-label={t('events.list')}>
              {items.map((one) => (
                <SubscriptionRow key={one.id} of={one} />
              ))}
            </ul>
          )
        }
      </Read>
      {mayChange && (
        <Section title={t('events.new')} about={t('events.new-about')}>
          <NewSubscription />
        </Section>
      )}
    </Page>
  );
}

function SubscriptionRow({ of: one }: Readonly<{ of: Subscription }>) {
  const { t, moment } = useWords();
  const { id, name, host, lastTakenAt, waiting, failed } = one;
  return (
    <li className={rows.row}>
      <span>
        <TextLink to="/events/$subscriptionId" params={{ subscriptionId: id }}>
          {name}
        </TextLink>
        <br />
        <span className={rows.quiet}>{host}</span>
      </span>
      <span>
        <SubscriptionTone of={one} />
      </span>
      <span className={rows.quiet}>
        {lastTakenAt === null ? t('events.never-taken') : t('events.last-taken', { at: moment(lastTakenAt) })}
      </span>
      <span className={rows.quiet}>
        {t('events.waiting', { count: waiting })} · {t('events.failed', { count: failed })}
      </span>
    </li>
  );
}

export const eventsPage = createLazyRoute('/events')({ component: EventsPage });
