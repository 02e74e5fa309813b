import { VisuallyHidden } from '@mantine/core';
import { timeSpan } from '../parts/time-span.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './channels.module.css';
import type { ChannelTimes } from './queues-queries.ts';

/** How long messages of a channel waited, how long sending them took, and how many were sent. */
export function ChannelTable({ times: { wait, run, sent, sentAMinute } }: Readonly<{ times: ChannelTimes }>) {
  const { t, number } = useWords();
  if (!wait && !run) return <p className={classes.none}>{t('queues.no-times')}</p>;
  return (
    <>
      <table className={classes.times}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('queues.times')}</VisuallyHidden>
            </th>
            <th scope="col">{t('queues.half')}</th>
            <th scope="col">{t('queues.p95')}</th>
            <th scope="col">{t('queues.p99')}</th>
          </tr>
        </thead>
        <tbody>
          <Times name={t('queues.wait')} of={wait} />
          <Times name={t('queues.run')} of={run} />
        </tbody>
      </table>
      <p className={classes.none}>
        {t('queues.throughput', { sent: number(sent), rate: number(Math.round(sentAMinute * 100) / 100) })}
      </p>
    </>
  );
}

function Times({ name, of }: Readonly<{ name: string; of: ChannelTimes['wait'] }>) {
  const { language } = useWords();
  if (!of) return null;
  return (
    <tr>
      <th scope="row">{name}</th>
      {[of.p50, of.p95, of.p99].map((seconds, place) => (
        // Which of the three it is says its place.
        <td key={place}>{timeSpan(language, seconds * 1_000)}</td>
      ))}
    </tr>
  );
}
