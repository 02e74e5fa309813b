import type { EmployeeFigures, FunnelFigures, PeopleFigures, StageFigures } from '#contracts';
import type { Language } from '#conveyor';
import type { AboutTable, Column, Table } from '#files';
import { QUANTILE_ERROR } from '#insight';
import { formatDay, textsIn, type Translate } from '#texts';
import { countedColumns, differenceColumns, stageColumns } from './figure-columns.ts';
import type { Told } from '../counted/told-of.ts';

/** Who has a table made, when, and in which language. */
export type Making = Pick<AboutTable, 'madeAt' | 'madeBy'> & Readonly<{ language: Language }>;

type OfStage = Pick<StageFigures, 'stage' | 'isArchived'>;
type Person = OfStage & EmployeeFigures;
type Loss = OfStage & StageFigures['losses'][number] & Readonly<{ lost: number }>;

/** A row for each stage. */
export function stagesTable(figures: FunnelFigures, making: Making): Table<StageFigures> {
  const t = textsIn(making.language);
  const columns: readonly Column<StageFigures>[] = [
    ...stageColumns(t),
    ...countedColumns(t),
    { name: t('figures.column.entered-before'), kind: 'whole', of: ({ before }) => before.entered },
    { name: t('figures.column.ended-before'), kind: 'whole', of: ({ before }) => before.ended },
    {
      name: t('figures.column.conversion-before'),
      kind: 'percent',
      of: ({ before }) => before.conversion?.share ?? null,
    },
    ...differenceColumns<StageFigures>(t, ({ change }) => change),
  ];
  return {
    title: t('figures.table.stages'),
    columns,
    rows: figures.stages,
    about: about(figures, making, columnsRule(t)),
  };
}

/** A row for each stage and employee. */
export function peopleTable(figures: PeopleFigures, making: Making): Table<Person> {
  const t = textsIn(making.language);
  const columns: readonly Column<Person>[] = [
    ...stageColumns(t),
    {
      name: t('figures.column.employee'),
      kind: 'text',
      of: ({ employee }) => employee?.name ?? t('figures.queue'),
    },
    ...countedColumns(t),
    ...differenceColumns<Person>(t, ({ against }) => against),
  ];
  const rows = figures.stages.flatMap(({ stage, isArchived, employees }) =>
    employees.map((one) => ({ stage, isArchived, ...one })),
  );
  return {
    title: t('figures.table.people'),
    columns,
    rows,
    about: about(figures, making, columnsRule(t)),
  };
}

/** A row for each stage and reason for which leads were lost there. */
export function lossesTable(
  { stages, ...told }: Told & Pick<FunnelFigures, 'stages'>,
  making: Making,
): Table<Loss> {
  const t = textsIn(making.language);
  const columns: readonly Column<Loss>[] = [
    ...stageColumns(t),
    {
      name: t('figures.column.reason'),
      kind: 'text',
      of: ({ reason }) => reason?.name ?? t('figures.no-reason'),
    },
    { name: t('figures.column.lost'), kind: 'whole', of: ({ count }) => count },
    { name: t('figures.column.of-lost'), kind: 'percent', of: ({ count, lost }) => count / lost },
  ];
  const rows = stages.flatMap(({ stage, isArchived, losses, lost }) =>
    losses.map((loss) => ({ stage, isArchived, ...loss, lost })),
  );
  return { title: t('figures.table.losses'), columns, rows, about: about(told, making) };
}

const columnsRule = (t: Translate): string =>
  t('figures.rule.columns', { error: Math.ceil(QUANTILE_ERROR * 100) });

function about(
  { rule, funnel, from, until, source, segment, timeZone }: Told,
  { madeAt, madeBy, language }: Making,
  ruleOfColumns?: string,
): AboutTable {
  const t = textsIn(language);
  return {
    rule: ruleOfColumns === undefined ? rule : `${rule} ${ruleOfColumns}`,
    filter: [
      { name: t('figures.filter.funnel'), value: funnel.name },
      { name: t('figures.filter.from'), value: formatDay(language, from) },
      { name: t('figures.filter.until'), value: formatDay(language, until) },
      ...(source === null ? [] : [{ name: t('figures.filter.source'), value: source }]),
      ...(segment === null ? [] : [{ name: t('figures.filter.segment'), value: segment }]),
    ],
    madeAt,
    madeBy,
    timeZone,
  };
}
