import type { FunnelFlow } from '#contracts';
import { DAY, MINUTE, type Language, type Roster } from '#conveyor';
import { roundTheClock, workingTimeBetween, type Days } from '#conveyor/hours';
import type { CohortRow, FigureFrame, TrafficRow, WorthRow } from '#database';
import { bottleneckOf, workByLittle, type OpenLeads, type Transition } from '#insight';
import { formatDay, textsIn } from '#texts';
import { showCohort } from './show-cohort.ts';
import { LEARNED_DAYS, showForecast } from './show-forecast.ts';
import { ENOUGH, passed, showSpans, showStageWork, showVelocity, totalsOf, workOf } from './show-work.ts';
import { wholeOf, type Stretches } from './stretches.ts';

/** Working time is not counted over more: a limit for so long a time says nothing of today. */
const MOST_COUNTED = 1_100 * DAY;

/** What was read of some days. */
type OfDays = Readonly<{
  days: Days;
  stretches: Stretches;
  cohort: CohortRow;
  traffic: readonly TrafficRow[];
  worth: readonly WorthRow[];
}>;

/** What was read of a funnel's flow, and of the line: its stages' limits and its people. */
export type FlowRead = Readonly<{
  frame: FigureFrame;
  roster: Roster;
  asked: OfDays;
  before: OfDays;
  weeks: Readonly<{ stretches: Omit<Stretches, 'grain'>; traffic: readonly TrafficRow[] }>;
  transitions: readonly Transition[];
  open: readonly OpenLeads[];
}>;

/** How leads go through a funnel, part by part, each with its rule. */
export function showFlow(read: FlowRead, now: number, language: Language): FunnelFlow {
  const { frame, asked, before } = read;
  const t = textsIn(language);
  const { from, until } = asked.days;
  const period = { from: formatDay(language, from), until: formatDay(language, until) };
  const count = ENOUGH;
  const { grain } = asked.stretches;
  const stages = showStages(read, now);
  return {
    funnel: frame.funnel,
    from,
    until,
    before: before.days,
    timeZone: frame.timeZone,
    cohort: {
      rule: t('flow.rule.cohort', period),
      days: showCohort(frame, asked.cohort),
      before: showCohort(frame, before.cohort),
    },
    throughput: {
      rule: t('flow.rule.throughput'),
      grain,
      spans: showSpans(
        asked.traffic,
        stages.map(({ stage }) => stage.id),
        asked.stretches,
      ),
      days: totalsOf(asked.traffic, asked.stretches),
      before: totalsOf(before.traffic, before.stretches),
    },
    work: { rule: t('flow.rule.work'), stages },
    bottleneck: { rule: t('flow.rule.bottleneck'), ...showBottleneck(read, now) },
    velocity: {
      rule: t('flow.rule.velocity', { count }),
      days: showVelocity(asked.worth, wholeOf(asked.stretches.bounds), now),
      before: showVelocity(before.worth, wholeOf(before.stretches.bounds), now),
    },
    forecast: {
      rule: t('flow.rule.forecast', { days: LEARNED_DAYS, count }),
      told: showForecast(frame, read.transitions, read.open),
    },
  };
}

function showStages(read: FlowRead, now: number): FunnelFlow['work']['stages'] {
  const { frame, asked, before, roster } = read;
  const rowsAt = (rows: readonly TrafficRow[], id: string) => rows.filter(({ stageId }) => stageId === id);
  const inUse = roster.stages.get(frame.funnel.id) ?? [];
  const workingMs = inUse.some(({ timeLimitMinutes }) => timeLimitMinutes !== null)
    ? workingTime(read, now)
    : 0;
  return frame.stages.flatMap(({ isArchived, ...stage }) => {
    const rows = rowsAt(asked.traffic, stage.id);
    const there = rows.find(({ span }) => span === 0)?.open ?? 0;
    const days = showStageWork(rows, asked.stretches, now);
    const timeLimitMinutes = inUse.find(({ id }) => id === stage.id)?.timeLimitMinutes ?? null;
    const terms = (roster.terms.get(stage.id) ?? []).filter(
      ({ employeeId }) => roster.workers.get(employeeId)?.active,
    );
    const limit =
      timeLimitMinutes === null || days.left === 0
        ? undefined
        : workByLittle(timeLimitMinutes * MINUTE, days.left, workingMs);
    if (isArchived && there === 0 && days.came === 0 && days.left === 0) return [];
    return [
      {
        stage,
        isArchived,
        now: there,
        capacity: terms.length === 0 ? null : terms.reduce((sum, { capacity }) => sum + capacity, 0),
        timeLimitMinutes,
        workLimit: limit ?? null,
        days,
        before: showStageWork(rowsAt(before.traffic, stage.id), before.stretches, now),
      },
    ];
  });
}

/** How much of the days that were asked for the department worked; nothing where these are too many to count. */
function workingTime({ frame, roster, asked: { stretches } }: FlowRead, now: number): number {
  if (passed(stretches, now) > MOST_COUNTED) return 0;
  const hours = roster.departments.get(frame.funnel.id)?.hours ?? roundTheClock(frame.timeZone, []);
  const [begun = 0] = stretches.bounds;
  return workingTimeBetween(hours, begun, begun + passed(stretches, now));
}

function showBottleneck(
  { frame, weeks: { stretches, traffic } }: FlowRead,
  now: number,
): Omit<FunnelFlow['bottleneck'], 'rule'> {
  const inUse = frame.stages.filter(({ isArchived }) => !isArchived);
  const found = bottleneckOf(
    inUse.map(({ id }) => {
      const rows = traffic.filter(({ stageId }) => stageId === id);
      const works = workOf(rows, stretches.bounds, now);
      return {
        id,
        weeks: works.map(({ atEnd }, index) => {
          const row = rows.find(({ span }) => span === index + 1);
          const left = row ? row.advanced + row.won + row.lost + row.returned : 0;
          return { came: row?.arrived ?? 0, left, atEnd };
        }),
      };
    }),
  );
  const stage = inUse.find(({ id }) => id === found?.stageId);
  if (!found || !stage) return { stage: null, since: null, weeksOfWork: null };
  const { id, name, colour } = stage;
  return {
    stage: { id, name, colour },
    since: stretches.spans[found.since]?.from ?? null,
    weeksOfWork: found.weeksOfWork,
  };
}
