import type { FunnelFlow } from '#contracts';
import { DAY, MINUTE, type Language, type Roster } from '#conveyor';
import { roundTheClock, workingTimeBetween, type Days } from '#conveyor/hours';
import type { CohortRow, FigureFrame, TrafficRow, WorthRow } from '#database';
import { bottleneckOf, workByLittle, type OpenLeads, type Transition } from '#insight';
import { isNarrowed, type Narrowed } from '../narrowed.ts';
import { rulesOf } from './flow-rules.ts';
import { showCohort } from './show-cohort.ts';
import { showForecast } from './show-forecast.ts';
import { passed, showSpans, showStageWork, showVelocity, totalsOf, workOf } from './show-work.ts';
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
  narrowed: Narrowed;
  roster: Roster;
  asked: OfDays;
  before: OfDays;
  weeks: Readonly<{ stretches: Omit<Stretches, 'grain'>; traffic: readonly TrafficRow[] }>;
  transitions: readonly Transition[];
  open: readonly OpenLeads[];
}>;

/** How leads go through a funnel, part by part, each with its rule. */
export function showFlow(read: FlowRead, now: number, language: Language): FunnelFlow {
  const { frame, narrowed, asked, before } = read;
  const { from, until } = asked.days;
  const rules = rulesOf(asked.days, narrowed, language);
  const { grain } = asked.stretches;
  const stages = showStages(read, now);
  return {
    funnel: frame.funnel,
    ...narrowed,
    from,
    until,
    before: before.days,
    timeZone: frame.timeZone,
    cohort: {
      rule: rules.cohort,
      days: showCohort(frame, asked.cohort),
      before: showCohort(frame, before.cohort),
    },
    throughput: {
      rule: rules.throughput,
      grain,
      spans: showSpans(
        asked.traffic,
        stages.map(({ stage }) => stage.id),
        asked.stretches,
      ),
      days: totalsOf(asked.traffic, asked.stretches),
      before: totalsOf(before.traffic, before.stretches),
    },
    work: { rule: rules.work, stages },
    bottleneck: { rule: rules.bottleneck, ...showBottleneck(read, now) },
    velocity: {
      rule: rules.velocity,
      days: showVelocity(asked.worth, wholeOf(asked.stretches.bounds), now),
      before: showVelocity(before.worth, wholeOf(before.stretches.bounds), now),
    },
    forecast: {
      rule: rules.forecast,
      told: showForecast(frame, read.transitions, read.open),
    },
  };
}

function showStages(read: FlowRead, now: number): FunnelFlow['work']['stages'] {
  const { frame, narrowed, asked, before, roster } = read;
  const isOfOne = narrowed.employee !== null;
  const rowsAt = (rows: readonly TrafficRow[], id: string) => rows.filter(({ stageId }) => stageId === id);
  const inUse = roster.stages.get(frame.funnel.id) ?? [];
  const workingMs = inUse.some(({ timeLimitMinutes }) => timeLimitMinutes !== null)
    ? workingTime(read, now)
    : 0;
  return frame.stages.flatMap(({ isArchived, ...stage }) => {
    const rows = rowsAt(asked.traffic, stage.id);
    const there = rows.find(({ span }) => span === 0)?.open ?? 0;
    const days = showStageWork(rows, asked.stretches, { now, isOfOne });
    const timeLimitMinutes = inUse.find(({ id }) => id === stage.id)?.timeLimitMinutes ?? null;
    const terms = (roster.terms.get(stage.id) ?? []).filter(
      ({ employeeId }) => roster.workers.get(employeeId)?.active,
    );
    const limit =
      timeLimitMinutes === null || days.left === 0 || isOfOne
        ? undefined
        : workByLittle(timeLimitMinutes * MINUTE, days.left, workingMs);
    if (isArchived && there === 0 && days.came === 0 && days.left === 0) return [];
    return [
      {
        stage,
        isArchived,
        now: there,
        // What its people take is for all leads.
        capacity:
          terms.length === 0 || isNarrowed(narrowed)
            ? null
            : terms.reduce((sum, { capacity }) => sum + capacity, 0),
        timeLimitMinutes,
        workLimit: limit ?? null,
        days,
        before: showStageWork(rowsAt(before.traffic, stage.id), before.stretches, { now, isOfOne }),
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
  { frame, narrowed, weeks: { stretches, traffic } }: FlowRead,
  now: number,
): Omit<FunnelFlow['bottleneck'], 'rule'> {
  const none = { stage: null, since: null, weeksOfWork: null };
  if (narrowed.employee !== null) return none;
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
  if (!found || !stage) return none;
  const { id, name, colour } = stage;
  return {
    stage: { id, name, colour },
    since: stretches.spans[found.since]?.from ?? null,
    weeksOfWork: found.weeksOfWork,
  };
}
