import type { FunnelStanding, HolderStanding, NowExportQuery } from '#contracts';
import type { FigureFrame } from '#database';
import type { Column, Table } from '#files';
import { textsIn, type Translate } from '#texts';
import { aboutFigures, type Making } from './about-figures.ts';
import { hours } from './figure-columns.ts';

type Standing = Omit<HolderStanding, 'employee'> &
  Readonly<{ stage: Readonly<{ name: string }>; employee: HolderStanding['employee'] }>;

/** What is open now: a row for each stage, or for each stage and whoever has something there. */
export function nowTable(
  of: NowExportQuery['table'],
  { standing, frame }: Readonly<{ standing: FunnelStanding; frame: FigureFrame }>,
  making: Making,
): Table<Standing> {
  const t = textsIn(making.language);
  const { stages, rule } = standing;
  const isByHolder = of === 'holders';
  const columns: readonly Column<Standing>[] = [
    { name: t('figures.column.stage'), kind: 'text', of: ({ stage }) => stage.name },
    ...(isByHolder ? [holderColumn(t)] : []),
    ...countColumns(t, standing),
  ];
  const rows = isByHolder
    ? stages.flatMap(({ stage, holders }) => holders.map((one) => ({ ...one, stage })))
    : stages.map((one) => ({ ...one, employee: null }));
  return {
    title: t(`figures.table.now-${of}`),
    columns,
    rows,
    about: aboutFigures(
      { ...standing, rule: `${rule} ${t('figures.rule.empty')}`, timeZone: frame.timeZone },
      making,
    ),
  };
}

const holderColumn = (t: Translate): Column<Standing> => ({
  name: t('figures.column.employee'),
  kind: 'text',
  of: ({ employee }) => employee?.name ?? t('figures.queue'),
});

function countColumns(t: Translate, { ageDays, stages }: FunnelStanding): readonly Column<Standing>[] {
  const currencies = [...new Set(stages.flatMap(({ amounts }) => amounts.map(({ currency }) => currency)))];
  const someOf = (row: Standing, value: number) => (row.leads === 0 ? null : hours(value));
  return [
    { name: t('figures.column.open-leads'), kind: 'whole', of: ({ leads }) => leads },
    { name: t('figures.column.waiting'), kind: 'whole', of: ({ waiting }) => waiting },
    { name: t('figures.column.late'), kind: 'whole', of: ({ late }) => late },
    { name: t('figures.column.half-age'), kind: 'decimal', of: (row) => someOf(row, row.medianMs) },
    { name: t('figures.column.oldest'), kind: 'decimal', of: (row) => someOf(row, row.oldestMs) },
    ...[...ageDays, undefined].map((days, place): Column<Standing> => ({
      name:
        days === undefined
          ? t('figures.column.age-over', { days: ageDays.at(-1) ?? 0 })
          : t('figures.column.age-to', { days }),
      kind: 'whole',
      of: ({ ages }) => ages[place] ?? null,
    })),
    ...currencies.map((currency): Column<Standing> => ({
      name:
        currency === null ? t('figures.column.worth-in-none') : t('figures.column.worth-in', { currency }),
      kind: 'decimal',
      of: ({ amounts }) => amounts.find((one) => one.currency === currency)?.amount ?? null,
    })),
  ];
}
