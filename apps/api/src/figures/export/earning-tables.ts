import type { FunnelFlow, LeadForecast } from '#contracts';
import type { Column, Table } from '#files';
import { textsIn } from '#texts';
import { aboutFigures, type Making } from './about-figures.ts';
import { hours } from './figure-columns.ts';

type Velocity = FunnelFlow['velocity']['days'][number];
type Earning = Velocity & Readonly<{ before: Velocity | undefined }>;

/** A row for each currency: how fast the funnel earns, and of what that is made. */
export function velocityTable(flow: FunnelFlow, making: Making): Table<Earning> {
  const t = textsIn(making.language);
  const { velocity, from, until } = flow;
  const columns: readonly Column<Earning>[] = [
    { name: t('figures.column.currency'), kind: 'text', of: ({ currency }) => currency },
    {
      name: t('figures.column.per-month'),
      kind: 'money',
      of: ({ currency, perMonth }) => ({ amount: perMonth, currency }),
    },
    { name: t('figures.column.mean'), kind: 'decimal', of: ({ leads }) => leads },
    { name: t('figures.column.won'), kind: 'whole', of: ({ won }) => won },
    { name: t('figures.column.ended'), kind: 'whole', of: ({ ended }) => ended },
    { name: t('figures.column.won-share'), kind: 'percent', of: ({ won, ended }) => won / ended },
    {
      name: t('figures.column.amount'),
      kind: 'money',
      of: ({ currency, amount }) => ({ amount, currency }),
    },
    { name: t('figures.column.cycle'), kind: 'decimal', of: ({ cycleMs }) => hours(cycleMs) },
    {
      name: t('figures.column.before', { column: t('figures.column.per-month') }),
      kind: 'money',
      of: ({ currency, before }) => (before ? { amount: before.perMonth, currency } : null),
    },
  ];
  const rows = velocity.days.map((one) => ({
    ...one,
    before: velocity.before.find(({ currency }) => currency === one.currency),
  }));
  return {
    title: t('figures.table.velocity'),
    columns,
    rows,
    about: aboutFigures({ ...flow, rule: velocity.rule, days: { from, until } }, making),
  };
}

type Expected = LeadForecast['wins'];
type Expecting = Readonly<{
  name: string;
  open: number | null;
  chance: Expected | null;
  wins: Expected | null;
  worth: LeadForecast['amounts'][number] | null;
}>;

const ENDS = ['mean', 'low', 'high'] as const;

/** A row for the whole funnel, for each currency, and for each stage; none where too few have ended to tell. */
export function forecastTable(flow: FunnelFlow, making: Making): Table<Expecting> {
  const t = textsIn(making.language);
  const { forecast } = flow;
  const columns: readonly Column<Expecting>[] = [
    { name: t('figures.column.stage'), kind: 'text', of: ({ name }) => name },
    { name: t('figures.column.open-leads'), kind: 'whole', of: ({ open }) => open },
    ...ENDS.map((end): Column<Expecting> => ({
      name: t(`figures.column.chance.${end}`),
      kind: 'percent',
      of: ({ chance }) => chance && chance[end],
    })),
    ...ENDS.map((end): Column<Expecting> => ({
      name: t(`figures.column.wins.${end}`),
      kind: 'decimal',
      of: ({ wins }) => wins && wins[end],
    })),
    {
      name: t('figures.column.open-worth'),
      kind: 'money',
      of: ({ worth }) => worth && { amount: worth.open, currency: worth.currency },
    },
    ...ENDS.map((end): Column<Expecting> => ({
      name: t(`figures.column.worth.${end}`),
      kind: 'money',
      of: ({ worth }) => worth && { amount: worth.expected[end], currency: worth.currency },
    })),
  ];
  return {
    title: t('figures.table.forecast'),
    columns,
    rows: expectingOf(forecast.told, t('figures.whole')),
    about: aboutFigures({ ...flow, rule: forecast.rule }, making),
  };
}

function expectingOf(told: LeadForecast | null, name: string): readonly Expecting[] {
  if (!told) return [];
  const nothing = { open: null, chance: null, wins: null, worth: null };
  return [
    { ...nothing, name, open: told.open, wins: told.wins },
    ...told.amounts.map((worth) => ({ ...nothing, name, worth })),
    ...told.stages.map(({ stage, open, chance }) => ({ ...nothing, name: stage.name, open, chance })),
  ];
}
