import type { Cohort, FunnelFlow, FunnelStanding, StageStanding, StageWork } from '#contracts';

/** A number that is told, and the query by which the leads behind it are asked for. */
export type NumberTold = Readonly<{ number: number; query: string }>;

type Days = Readonly<{ from: string; until: string }>;

const queryOf = (asked: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(asked)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

const told = (
  number: number,
  counted: string,
  asked: Readonly<Record<string, string | number | undefined>> = {},
): NumberTold => ({ number, query: queryOf({ counted, ...asked }) });

function numbersOfCohort({ entered, won, lost, open, stages }: Cohort, { from, until }: Days) {
  const days = { from, until };
  return [
    told(entered, 'cohort', days),
    told(won, 'cohort-won', days),
    told(lost, 'cohort-lost', days),
    told(won + lost, 'cohort-ended', days),
    told(open, 'cohort-open', days),
    ...stages.flatMap(({ stage: { id: stageId }, ...one }) => [
      told(one.reached, 'reached', { ...days, stageId }),
      told(one.skipped, 'skipped', { ...days, stageId }),
      told(one.again, 'again', { ...days, stageId }),
      told(one.lost, 'lost-here', { ...days, stageId }),
      told(one.open, 'open-here', { ...days, stageId }),
    ]),
  ];
}

function numbersOfTraffic({ throughput, work }: FunnelFlow, days: Days, before: Days) {
  const totals = (of: typeof throughput.days, { from, until }: Days) =>
    (['entered', 'won', 'lost'] as const).map((counted) => told(of[counted], counted, { from, until }));
  const stageIds = work.stages.map(({ stage }) => stage.id);
  return [
    ...totals(throughput.days, days),
    ...totals(throughput.before, before),
    ...throughput.spans.flatMap(({ from, until, forward, ...span }) => [
      ...totals(span, { from, until }),
      ...forward.map((count, place) => told(count, 'forward', { from, until, stageId: stageIds[place] })),
    ]),
  ];
}

function numbersOfWork({ work }: FunnelFlow, days: Days, before: Days) {
  const inDays = ({ came, left, forward }: StageWork, { from, until }: Days, stageId: string) => [
    told(came, 'came', { from, until, stageId }),
    told(left, 'left', { from, until, stageId }),
    told(forward, 'forward', { from, until, stageId }),
  ];
  return work.stages.flatMap((one) => [
    told(one.now, 'open', { stageId: one.stage.id }),
    ...inDays(one.days, days, one.stage.id),
    ...inDays(one.before, before, one.stage.id),
  ]);
}

/** Every number of leads that the flow of a funnel tells. */
export function numbersOfFlow(flow: FunnelFlow): readonly NumberTold[] {
  const { from, until, before, cohort, velocity, forecast } = flow;
  const days = { from, until };
  return [
    ...numbersOfCohort(cohort.days, days),
    ...numbersOfCohort(cohort.before, before),
    ...numbersOfTraffic(flow, days, before),
    ...numbersOfWork(flow, days, before),
    ...velocity.days.flatMap(({ currency, won, ended }) => [
      told(won, 'won', { ...days, currency }),
      told(ended, 'ended', { ...days, currency }),
    ]),
    ...(forecast.told === null
      ? []
      : [
          told(forecast.told.open, 'open'),
          ...forecast.told.stages.map(({ stage, open }) => told(open, 'open', { stageId: stage.id })),
        ]),
  ];
}

function numbersOfOne(
  { leads, waiting, late, ages }: Pick<StageStanding, 'leads' | 'waiting' | 'late' | 'ages'>,
  where: Readonly<Record<string, string>>,
) {
  return [
    told(leads, 'open', where),
    told(waiting, 'waiting', where),
    told(late, 'late', where),
    ...ages.map((count, age) => told(count, 'open', { ...where, age })),
  ];
}

/** Every number of leads that is told of what is open now. */
export function numbersOfStanding({ stages, holders }: FunnelStanding): readonly NumberTold[] {
  const idOf = (employee: { id: string } | null) => employee?.id ?? 'nobody';
  return [
    ...stages.flatMap((one) => [
      ...numbersOfOne(one, { stageId: one.stage.id }),
      ...one.holders.flatMap((holder) =>
        numbersOfOne(holder, { stageId: one.stage.id, employeeId: idOf(holder.employee) }),
      ),
    ]),
    ...holders.flatMap((holder) => numbersOfOne(holder, { employeeId: idOf(holder.employee) })),
  ];
}
