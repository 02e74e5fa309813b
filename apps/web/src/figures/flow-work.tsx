import { formatDay } from '#texts/kit';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { Compared } from './flow-before.tsx';
import type { FunnelFlow, StageFlow } from './flow-query.ts';
import classes from './flow.module.css';
import { StageName } from './stages-table.tsx';
import type { FlowLeadsSearch } from './flow-leads-search.ts';
import type { FlowLinks } from './flow-links.ts';
import { FlowNumber } from './number-link.tsx';

const COLUMNS = ['stage', 'now', 'mean', 'came-left', 'per-week', 'measured', 'little', 'limits'] as const;

/** What follows from Little's law, which is not told of one employee. */
const BY_LITTLE: readonly string[] = ['little', 'limits'];

type Props = FunnelFlow['work'] & Readonly<{ isOfOne: boolean; links: FlowLinks }>;

/** What each stage, or one employee there, had to do and did, and how long that takes. */
export function FlowWork({ stages, isOfOne, links }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <FiguresTable
      name={t('flow.work')}
      columns={Object.fromEntries(
        COLUMNS.filter((column) => !isOfOne || !BY_LITTLE.includes(column)).map((column) => [
          column,
          t(`flow.column.${column}`),
        ]),
      )}
    >
      {stages.map((one) => (
        <FiguresRow key={one.stage.id} head={<StageName of={one} />} cells={cellsOf(words, one, links)} />
      ))}
    </FiguresTable>
  );
}

/** Where the line is narrowest, in a sentence. */
export function Narrowest({ stage, since, weeksOfWork }: FunnelFlow['bottleneck']) {
  const { t, language, number } = useWords();
  if (!stage || since === null) return <p className={classes.told}>{t('flow.no-bottleneck')}</p>;
  return (
    <p className={classes.told}>
      {t('flow.bottleneck-is', { stage: stage.name, since: formatDay(language, since) })}{' '}
      {weeksOfWork === null
        ? t('flow.nothing-leaves')
        : t('flow.lasts', { weeks: number(tenths(weeksOfWork)) })}
    </p>
  );
}

function cellsOf(
  { t, number, duration }: Words,
  { stage, now, capacity, days, before, workLimit, timeLimitMinutes }: StageFlow,
  links: FlowLinks,
) {
  const some = (value: number | null) => (value === null ? '–' : number(tenths(value)));
  const time = (ms: number | null) => (ms === null ? '–' : duration(ms));
  const cameAndLeft = ({ came, left }: StageFlow['days'], behind: FlowLeadsSearch) => (
    <>
      <FlowNumber count={came} behind={{ ...behind, counted: 'came', stage: stage.id }} />
      {' / '}
      <FlowNumber count={left} behind={{ ...behind, counted: 'left', stage: stage.id }} />
    </>
  );
  return {
    now: (
      <>
        <FlowNumber count={now} behind={{ ...links.days, counted: 'open', stage: stage.id }} />
        {capacity !== null && (
          <div className={classes.quiet}>{t('flow.capacity', { capacity: number(capacity) })}</div>
        )}
      </>
    ),
    mean: <Compared before={some(before.mean)}>{some(days.mean)}</Compared>,
    'came-left': (
      <Compared before={cameAndLeft(before, links.before)}>{cameAndLeft(days, links.days)}</Compared>
    ),
    'per-week': <Compared before={some(before.leftPerWeek)}>{some(days.leftPerWeek)}</Compared>,
    measured: <Compared before={time(before.timeMs)}>{time(days.timeMs)}</Compared>,
    little: <Compared before={time(before.littleMs)}>{time(days.littleMs)}</Compared>,
    limits:
      timeLimitMinutes === null
        ? t('flow.no-limit')
        : workLimit === null
          ? t('flow.limit-unknown')
          : t('flow.limit', { work: number(Math.max(Math.floor(workLimit), 1)) }),
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
