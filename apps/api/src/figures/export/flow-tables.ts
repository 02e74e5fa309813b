import type { Cohort, FunnelFlow, FlowExportQuery } from '#contracts';
import type { Column, Table } from '#files';
import { textsIn, type Translate } from '#texts';
import { aboutFigures, type Making } from './about-figures.ts';
import { hours, stageColumns } from './figure-columns.ts';
import { forecastTable, velocityTable } from './earning-tables.ts';
import { workTable } from './work-table.ts';

/** What became of the cohort at a stage, or in the whole funnel; null: nothing is counted as that there. */
type CohortRow = Readonly<{
  id: string;
  stage: Readonly<{ name: string }>;
  isArchived: boolean;
  reached: number;
  skipped: number | null;
  again: number | null;
  lost: number;
  open: number;
  whole: Cohort | null;
}>;

type Compared = CohortRow & Readonly<{ before: CohortRow | undefined }>;

type FlowTable = FlowExportQuery['table'];

/** A part of a funnel's flow as a table, written by whoever takes tables of any rows. */
export function withFlowTable<Written>(
  part: FlowTable,
  flow: FunnelFlow,
  making: Making,
  write: <Row>(table: Table<Row>) => Written,
): Written {
  switch (part) {
    case 'cohort':
      return write(cohortTable(flow, making));
    case 'throughput':
      return write(throughputTable(flow, making));
    case 'work':
      return write(workTable(flow, making));
    case 'velocity':
      return write(velocityTable(flow, making));
    case 'forecast':
      return write(forecastTable(flow, making));
  }
}

/** A row for the whole funnel, and one for each stage, each with the days before. */
function cohortTable(flow: FunnelFlow, making: Making): Table<Compared> {
  const t = textsIn(making.language);
  const { cohort, from, until } = flow;
  const before = cohortRows(cohort.before, t);
  return {
    title: t('figures.table.cohort'),
    columns: cohortColumns(t),
    rows: cohortRows(cohort.days, t).map((row) => ({
      ...row,
      before: before.find(({ id }) => id === row.id),
    })),
    about: aboutFigures(
      { ...flow, rule: `${cohort.rule} ${t('figures.rule.empty')}`, days: { from, until } },
      making,
    ),
  };
}

function cohortRows(cohort: Cohort, t: Translate): readonly CohortRow[] {
  const { entered: reached, lost, open, stages } = cohort;
  const whole = {
    id: '',
    stage: { name: t('figures.whole') },
    isArchived: false,
    reached,
    skipped: null,
    again: null,
    lost,
    open,
    whole: cohort,
  };
  return [whole, ...stages.map((one) => ({ id: one.stage.id, ...one, whole: null }))];
}

const COUNTS = ['reached', 'skipped', 'again', 'lost', 'open'] as const;
const SHARES = ['share', 'low', 'high'] as const;

function cohortColumns(t: Translate): readonly Column<Compared>[] {
  return [
    ...stageColumns<CohortRow>(t),
    ...COUNTS.map((count): Column<Compared> => ({
      name: t(`figures.column.${count}`),
      kind: 'whole',
      of: (row) => row[count],
    })),
    { name: t('figures.column.won'), kind: 'whole', of: ({ whole }) => whole?.won ?? null },
    ...SHARES.map((end): Column<Compared> => ({
      name: t(`figures.column.conversion.${end}`),
      kind: 'percent',
      of: ({ whole }) => whole?.conversion?.[end] ?? null,
    })),
    {
      name: t('figures.column.time.medianMs'),
      kind: 'decimal',
      of: ({ whole }) => hours(whole?.time?.medianMs),
    },
    { name: t('figures.column.time.p90Ms'), kind: 'decimal', of: ({ whole }) => hours(whole?.time?.p90Ms) },
    ...COUNTS.map((count): Column<Compared> => ({
      name: t('figures.column.before', { column: t(`figures.column.${count}`) }),
      kind: 'whole',
      of: ({ before }) => before?.[count] ?? null,
    })),
    {
      name: t('figures.column.before', { column: t('figures.column.won') }),
      kind: 'whole',
      of: ({ before }) => before?.whole?.won ?? null,
    },
  ];
}

type Stretch = FunnelFlow['throughput']['spans'][number];

/** A row for each stretch of the days. */
function throughputTable(flow: FunnelFlow, making: Making): Table<Stretch> {
  const t = textsIn(making.language);
  const { throughput, work, from, until } = flow;
  const names = work.stages.map(({ stage }) => t('figures.column.forward-from', { stage: stage.name }));
  const columns: readonly Column<Stretch>[] = [
    { name: t('figures.column.first-day'), kind: 'day', of: (span) => span.from },
    { name: t('figures.column.last-day'), kind: 'day', of: (span) => span.until },
    { name: t('figures.column.came-in'), kind: 'whole', of: ({ entered }) => entered },
    { name: t('figures.column.won'), kind: 'whole', of: ({ won }) => won },
    { name: t('figures.column.lost'), kind: 'whole', of: ({ lost }) => lost },
    ...names.map((name, place): Column<Stretch> => ({
      name: apart(name, names.slice(0, place)),
      kind: 'whole',
      of: ({ forward }) => forward[place] ?? null,
    })),
  ];
  return {
    title: t('figures.table.throughput'),
    columns,
    rows: throughput.spans,
    about: aboutFigures({ ...flow, rule: throughput.rule, days: { from, until } }, making),
  };
}

/** A name that none before has: an archived stage may be called as one that is in use. */
function apart(name: string, before: readonly string[]): string {
  const same = before.filter((one) => one === name).length;
  return same === 0 ? name : `${name} (${same + 1})`;
}
