import type {
  EmployeeFigures,
  FunnelFigures,
  PassedOn,
  PassedOnFigures,
  PeopleFigures,
  StageFigures,
} from '#contracts';
import type { FigureFrame } from '#database';
import type { AboutTable, Column, Table } from '#files';
import { QUANTILE_ERROR } from '#insight';
import { textsIn, type Translate } from '#texts';
import { aboutFigures, type Making } from './about-figures.ts';
import { countedColumns, differenceColumns, stageColumns } from './figure-columns.ts';
import type { Told } from '../counted/told-of.ts';

type OfStage = Pick<StageFigures, 'stage' | 'isArchived'>;
type Person = OfStage & EmployeeFigures;
type Passed = OfStage & PassedOn;
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

/** A row for each stage and employee who passed leads on from it. */
export function passedOnTable(
  { items, ...told }: PassedOnFigures,
  { stages, people }: Pick<FigureFrame, 'stages' | 'people'>,
  making: Making,
): Table<Passed> {
  const t = textsIn(making.language);
  const columns: readonly Column<Passed>[] = [
    ...stageColumns(t),
    {
      name: t('figures.column.employee'),
      kind: 'text',
      of: ({ employeeId }) => people.find(({ id }) => id === employeeId)?.name ?? t('figures.queue'),
    },
    { name: t('figures.column.advanced'), kind: 'whole', of: ({ passedOn }) => passedOn },
    { name: t('figures.column.won-now'), kind: 'whole', of: ({ won }) => won },
    { name: t('figures.column.lost-now'), kind: 'whole', of: ({ lost }) => lost },
    { name: t('figures.column.open-now'), kind: 'whole', of: ({ open }) => open },
    { name: t('figures.column.came-back'), kind: 'whole', of: ({ cameBack }) => cameBack },
  ];
  const rows = stages.flatMap(({ isArchived, ...stage }) =>
    [...people.map(({ id }) => id), null].flatMap((employeeId) =>
      items
        .filter((one) => one.stageId === stage.id && one.employeeId === employeeId)
        .map((one) => ({ stage, isArchived, ...one })),
    ),
  );
  return { title: t('figures.table.passed-on'), columns, rows, about: about(told, making) };
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

/** Nothing is folded in a file: it tells the whole rule. */
function about(
  { from, until, rule, howCounted, ...told }: Told,
  making: Making,
  ...ofColumns: readonly string[]
): AboutTable {
  const whole = [rule, ...howCounted, ...ofColumns].join(' ');
  return aboutFigures({ ...told, rule: whole, days: { from, until } }, making);
}
