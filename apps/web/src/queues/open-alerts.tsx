import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { live } from '../api/live.ts';
import { Acknowledge } from '../alerts/acknowledge.tsx';
import { AlertTone } from '../alerts/alert-tone.tsx';
import { ALERTS, openAlertsQuery, type Alert } from '../alerts/alerts-queries.ts';
import card from '../parts/card.module.css';
import { Empty } from '../parts/empty.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { PastAlerts } from './past-alerts.tsx';

/** What is wrong with the line now, with what to do first; what was wrong before is asked for. */
export function OpenAlerts() {
  const { t } = useWords();
  useAlertsLive();
  const query = useQuery(openAlertsQuery);
  return (
    <Section title={t('queues.alerts')}>
      <Read query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('queues.alerts-none')}</Empty>
          ) : (
            <ul className={card.cards} aria-label={t('queues.alerts-open')}>
              {items.toSorted(pressingFirst).map((alert) => (
                <AlertCard key={alert.id} alert={alert} />
              ))}
            </ul>
          )
        }
      </Read>
      <PastAlerts />
    </Section>
  );
}

/** Whoever keeps the line running is told of alerts in the app, too: then they are read at once. */
function useAlertsLive() {
  const queries = useQueryClient();
  useEffect(
    () =>
      live.listen(({ type }) => {
        if (type === 'notification' || type === 'resumed')
          void queries.invalidateQueries({ queryKey: ALERTS });
      }),
    [queries],
  );
}

/** What can wait for the morning waits. */
function pressingFirst(one: Alert, another: Alert): number {
  return Number(one.weight === 'ticket') - Number(another.weight === 'ticket');
}

function AlertCard({ alert }: Readonly<{ alert: Alert }>) {
  const { t, moment } = useWords();
  const { id, title, about, since, firstStep, acknowledged } = alert;
  return (
    <li className={card.card}>
      <div className={card.line}>
        <h3 className={card.title}>
          <TextLink to="/alerts/$alertId" params={{ alertId: id }} inherit>
            {about === null ? title : `${title}: ${about}`}
          </TextLink>
        </h3>
        <AlertTone alert={alert} />
        <span className={card.quiet}>{t('queues.since', { moment: moment(since) })}</span>
      </div>
      <p className={card.text}>{firstStep}</p>
      <p className={`${card.text} ${card.quiet}`}>
        {acknowledged
          ? t('queues.owned', { name: acknowledged.by.name, moment: moment(acknowledged.at) })
          : t('queues.nobody')}
        {acknowledged && ` ${acknowledged.note}`}
      </p>
      <div className={card.acts}>
        <Acknowledge alert={alert} />
      </div>
    </li>
  );
}
