import type { FunnelFlow, StageWork } from '#contracts';
import { MINUTE } from '#conveyor';
import type { Column, Table } from '#files';
import { textsIn, type Translate } from '#texts';
import { aboutFigures, type Making } from './about-figures.ts';
import { hours, stageColumns } from './figure-columns.ts';

type StageFlow = FunnelFlow['work']['stages'][number];

/** A row for each stage: what it had to do and did, and in the days before. */
export function workTable(flow: FunnelFlow, making: Making): Table<StageFlow> {
  const t = textsIn(making.language);
  const { work, from, until } = flow;
  const columns: readonly Column<StageFlow>[] = [
    ...stageColumns<StageFlow>(t),
    { name: t('figures.column.now'), kind: 'whole', of: ({ now }) => now },
    { name: t('figures.column.capacity'), kind: 'whole', of: ({ capacity }) => capacity },
    {
      name: t('figures.column.limit'),
      kind: 'decimal',
      of: ({ timeLimitMinutes }) => timeLimitMinutes && hours(timeLimitMinutes * MINUTE),
    },
    { name: t('figures.column.work-limit'), kind: 'decimal', of: ({ workLimit }) => workLimit },
    ...workColumns(t, ({ days }) => days),
    ...workColumns(t, ({ before }) => before).map((column) => ({
      ...column,
      name: t('figures.column.before', { column: column.name }),
    })),
  ];
  return {
    title: t('figures.table.work'),
    columns,
    rows: work.stages,
    about: aboutFigures(
      { ...flow, rule: `${work.rule} ${t('figures.rule.empty')}`, days: { from, until } },
      making,
    ),
  };
}

function workColumns(t: Translate, of: (row: StageFlow) => StageWork): readonly Column<StageFlow>[] {
  return [
    { name: t('figures.column.mean'), kind: 'decimal', of: (row) => of(row).mean },
    { name: t('figures.column.came'), kind: 'whole', of: (row) => of(row).came },
    { name: t('figures.column.left'), kind: 'whole', of: (row) => of(row).left },
    { name: t('figures.column.forward'), kind: 'whole', of: (row) => of(row).forward },
    { name: t('figures.column.per-week'), kind: 'decimal', of: (row) => of(row).leftPerWeek },
    { name: t('figures.column.measured'), kind: 'decimal', of: (row) => hours(of(row).timeMs) },
    { name: t('figures.column.little'), kind: 'decimal', of: (row) => hours(of(row).littleMs) },
  ];
}
