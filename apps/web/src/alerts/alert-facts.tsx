import { Facts, type Fact } from '../parts/facts.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { measureOf } from './alert-measure.ts';
import type { Alert } from './alerts-queries.ts';

/** When an alert began, what was measured, and who looks after it. */
export function AlertFacts({ alert }: Readonly<{ alert: Alert }>) {
  const words = useWords();
  return <Facts of={[...measuredOf(words, alert), ...toldOf(words, alert)]} />;
}

function measuredOf(words: Words, alert: Alert): Fact[] {
  const { t, moment, duration } = words;
  const { about, since, endedAt, measure, value, threshold } = alert;
  const lasted = (until: number) => duration(until - Date.parse(since));
  return [
    [t('alert.about'), about],
    endedAt === null
      ? [t('alert.since'), t('alert.goes-on-for', { moment: moment(since), time: lasted(Date.now()) })]
      : [t('alert.since'), moment(since)],
    [
      t('alert.until'),
      endedAt && t('alert.lasted', { moment: moment(endedAt), time: lasted(Date.parse(endedAt)) }),
    ],
    [
      t('alert.measured'),
      t('alert.measured-of', {
        value: measureOf(words, measure, value),
        threshold: measureOf(words, measure, threshold),
      }),
    ],
  ];
}

function toldOf({ t, moment }: Words, { raisedAt, remindedAt, acknowledged }: Alert): Fact[] {
  return [
    [t('alert.told'), moment(raisedAt)],
    [t('alert.reminded'), remindedAt && moment(remindedAt)],
    [
      t('alert.who'),
      acknowledged
        ? t('alert.who-when', { name: acknowledged.by.name, moment: moment(acknowledged.at) })
        : t('alert.nobody'),
    ],
    [t('alert.note'), acknowledged?.note],
  ];
}
