import type { EmployeeFigures, StageFigures } from '#contracts';
import { HOUR } from '#conveyor';
import type { Column } from '#files';
import { TOLD_OF_TALLY } from '#insight';
import type { Translate } from '#texts';

type OfStage = Readonly<{ stage: Pick<StageFigures['stage'], 'name'>; isArchived: boolean }>;
type Counted = Omit<EmployeeFigures, 'employee' | 'against'>;
type Difference = StageFigures['change'];

/** Ends of a conversion and of its interval. */
const SHARES = ['share', 'low', 'high'] as const;

/** Less than a second is no time of a lead. */
const MOST_EXACT = 10_000;

/** A length of time in hours, as exact as a lead's can be. */
export const hours = (ms: number | null | undefined): number | null =>
  ms === undefined || ms === null ? null : Math.round((ms / HOUR) * MOST_EXACT) / MOST_EXACT;

/** Of which stage a row is. */
export function stageColumns<Row extends OfStage>(t: Translate): readonly Column<Row>[] {
  return [
    { name: t('figures.column.stage'), kind: 'text', of: ({ stage }) => stage.name },
    { name: t('figures.column.archived'), kind: 'yesOrNo', of: ({ isArchived }) => isArchived },
  ];
}

/** What became of visits, how sure the conversion is, and how long they took. */
export function countedColumns(t: Translate): readonly Column<Counted>[] {
  return [
    ...TOLD_OF_TALLY.map((count): Column<Counted> => ({
      name: t(`figures.column.${count}`),
      kind: 'whole',
      of: (row) => row[count],
    })),
    ...SHARES.map((end): Column<Counted> => ({
      name: t(`figures.column.conversion.${end}`),
      kind: 'percent',
      of: ({ conversion }) => conversion?.[end] ?? null,
    })),
    ...timeColumns(t, 'time'),
    ...timeColumns(t, 'workingTime'),
    { name: t('figures.column.accepted'), kind: 'whole', of: ({ accepted }) => accepted },
    ...timeColumns(t, 'wait'),
    ...timeColumns(t, 'workingWait'),
  ];
}

/** What half of a time was at most, and nine of ten. */
function timeColumns(
  t: Translate,
  time: 'time' | 'workingTime' | 'wait' | 'workingWait',
): readonly Column<Counted>[] {
  return (['medianMs', 'p90Ms'] as const).map((quantile) => ({
    name: t(`figures.column.${time}.${quantile}`),
    kind: 'decimal',
    of: (row) => hours(row[time]?.[quantile]),
  }));
}

/** How much higher a conversion is than the one that it is compared with, and what that proves. */
export function differenceColumns<Row>(
  t: Translate,
  of: (row: Row) => Difference | null,
): readonly Column<Row>[] {
  return [
    ...(['seen', 'low', 'high'] as const).map((end): Column<Row> => ({
      name: t(`figures.column.difference.${end}`),
      kind: 'percent',
      of: (row) => of(row)?.[end] ?? null,
    })),
    {
      name: t('figures.column.verdict'),
      kind: 'text',
      of: (row) => {
        const difference = of(row);
        return difference && t(`figures.verdict.${difference.verdict}`);
      },
    },
  ];
}
