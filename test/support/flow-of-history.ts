import type { CohortRow, StandingRow, TrafficRow, WorthRow } from '#database';
import { LOST, WON, type CountedVisit, type Transition } from '#insight';

/** A lead's visits that count, in their order, and what it is worth. */
export type History = Readonly<{
  leadId: string;
  visits: readonly CountedVisit[];
  currency: string | null;
  amount: number | null;
  source: string | null;
  segment: string | null;
}>;

/** Only what one employee had, and only leads of a source or segment. */
export type Part = Readonly<{ employeeId?: string; source?: string; segment?: string }>;

/** The histories of the leads that are asked for. */
export const leadsOf = (histories: readonly History[], { source, segment }: Part): readonly History[] =>
  histories.filter(
    (lead) =>
      (source === undefined || lead.source === source) && (segment === undefined || lead.segment === segment),
  );

const isHis = ({ employeeId }: CountedVisit, only: string | undefined): boolean =>
  only === undefined || employeeId === only;

const isWork = ({ end }: CountedVisit): boolean => end !== null && end !== 'handed-on';
const took = (history: readonly CountedVisit[]): number =>
  (history.at(-1)?.endedAt ?? 0) - (history[0]?.enteredAt ?? 0);

/** What must be told of the leads that came in from one moment to before another, lead by lead. */
export function cohortOf(
  histories: readonly History[],
  stageIds: readonly string[],
  { from, until }: Readonly<{ from: number; until: number }>,
  only?: string,
): CohortRow {
  const cohort = histories
    .map(({ visits }) => visits)
    .filter(([first]) => first && first.enteredAt >= from && first.enteredAt < until)
    .filter((visits) => visits.some((visit) => isHis(visit, only)));
  const statusOf = (visits: readonly CountedVisit[]) => {
    const end = visits.at(-1)?.end;
    return end === 'won' || end === 'lost' ? end : 'open';
  };
  const count = (status: string) => cohort.filter((visits) => statusOf(visits) === status).length;
  const won = cohort.filter((visits) => statusOf(visits) === 'won').map(took);
  const stages = stageIds.map((stageId, place) => {
    const wasAt = (visits: readonly CountedVisit[]) => visits.some((visit) => visit.stageId === stageId);
    const wasHis = (visits: readonly CountedVisit[]) =>
      visits.some((visit) => visit.stageId === stageId && isHis(visit, only));
    const cameFurther = (visits: readonly CountedVisit[]) =>
      statusOf(visits) === 'won' || visits.some((visit) => stageIds.indexOf(visit.stageId) > place);
    const endsAs = (status: string) =>
      cohort.filter((visits) => {
        const last = visits.at(-1);
        return last?.stageId === stageId && isHis(last, only) && statusOf(visits) === status;
      }).length;
    return {
      stageId,
      reached: cohort.filter(wasHis).length,
      skipped: cohort.filter((visits) => !wasAt(visits) && cameFurther(visits)).length,
      again: cohort.filter(
        (visits) =>
          wasHis(visits) &&
          visits.filter((visit) => visit.stageId === stageId && visit.arrival !== null).length > 1,
      ).length,
      lost: endsAs('lost'),
      open: endsAs('open'),
    };
  });
  return {
    entered: cohort.length,
    won: count('won'),
    lost: count('lost'),
    open: count('open'),
    medianMs: nearestRank(won, 0.5),
    p90Ms: nearestRank(won, 0.9),
    stages: stages.filter(({ reached, skipped }) => reached > 0 || skipped > 0),
  };
}

function nearestRank(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}

type Span = Readonly<{ from: number; until: number }>;

/** What came to a stage, left it and was there on average in a stretch, visit by visit. */
export function trafficOf(histories: readonly History[], stageId: string, span: Span, only?: string) {
  const isIn = within(span);
  const firsts = histories.flatMap(({ visits }) => visits.slice(0, 1)).filter((visit) => isHis(visit, only));
  const here = histories
    .flatMap(({ visits }) => visits)
    .filter((visit) => visit.stageId === stageId && isHis(visit, only));
  const ended = here.filter((visit) => isWork(visit) && isIn(visit.endedAt));
  const endedAs = (end: string) => ended.filter((visit) => visit.end === end).length;
  return {
    entered: firsts.filter((visit) => visit.stageId === stageId && isIn(visit.enteredAt)).length,
    arrived: here.filter((visit) => (visit.arrival !== null || only !== undefined) && isIn(visit.enteredAt))
      .length,
    advanced: endedAs('advanced'),
    won: endedAs('won'),
    lost: endedAs('lost'),
    returned: endedAs('returned'),
    stayMs: ended.reduce(
      (sum, { endedAt, arrivedAt, enteredAt }) =>
        sum + (endedAt ?? 0) - (only === undefined ? arrivedAt : enteredAt),
      0,
    ),
    mean: meanOf(here, span),
  };
}

/** What was won and lost of the leads of a currency in a stretch, and how many were open on average. */
export function worthOf(histories: readonly History[], currency: string | null, span: Span, only?: string) {
  const isIn = within(span);
  const some = histories.filter((one) => one.currency === currency);
  const ended = some.flatMap(({ visits, amount }) =>
    visits
      .filter((visit) => isHis(visit, only))
      .filter(({ end, endedAt }) => (end === 'won' || end === 'lost') && isIn(endedAt))
      .map(({ end, endedAt }) => ({
        end,
        amount,
        cycleMs: (endedAt ?? 0) - (visits[0]?.enteredAt ?? 0),
      })),
  );
  const won = ended.filter(({ end }) => end === 'won');
  const valued = won.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return {
    won: won.length,
    lost: ended.length - won.length,
    cycleMs: ended.reduce((sum, { cycleMs }) => sum + cycleMs, 0),
    valued: valued.length,
    amount: valued.reduce((sum, amount) => sum + amount, 0),
    mean: meanOf(
      some.flatMap(({ visits }) => visits).filter((visit) => isHis(visit, only)),
      span,
    ),
  };
}

const within =
  ({ from, until }: Span) =>
  (at: number | null): boolean =>
    at !== null && at >= from && at < until;

function meanOf(visits: readonly CountedVisit[], { from, until }: Span): number | null {
  if (until <= from) return null;
  const overlap = visits.map(({ enteredAt, endedAt }) =>
    Math.max(Math.min(endedAt ?? until, until) - Math.max(enteredAt, from), 0),
  );
  return overlap.reduce((sum, one) => sum + one, 0) / (until - from);
}

/** Where leads went on to since a moment. */
export function transitionsOf(
  histories: readonly History[],
  since: number,
  only?: string,
): readonly Transition[] {
  const counts = new Map<string, Transition>();
  for (const { visits } of histories)
    for (const [index, visit] of visits.entries()) {
      if (!isWork(visit) || !isHis(visit, only) || (visit.endedAt ?? 0) < since) continue;
      const onwards = visits[index + 1]?.stageId ?? '';
      const to = visit.end === 'won' ? WON : visit.end === 'lost' ? LOST : onwards;
      const key = `${visit.stageId} ${to}`;
      counts.set(key, { from: visit.stageId, to, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  return [...counts.values()];
}

/** Who has how many leads at which stage, and how long they have been there at `now`. */
export function standingOf(
  histories: readonly History[],
  now: number,
  only?: string,
): readonly Pick<StandingRow, 'stageId' | 'employeeId' | 'leads' | 'medianMs' | 'oldestMs'>[] {
  const open = histories.flatMap(({ visits }) =>
    visits.filter((visit) => visit.end === null && isHis(visit, only)),
  );
  const keys = new Map(open.map((visit) => [`${visit.stageId} ${visit.employeeId}`, visit]));
  return [...keys.values()].map(({ stageId, employeeId }) => {
    const ages = open
      .filter((visit) => visit.stageId === stageId && visit.employeeId === employeeId)
      .map(({ arrivedAt }) => now - arrivedAt);
    return {
      stageId,
      employeeId,
      leads: ages.length,
      medianMs: nearestRank(ages, 0.5) ?? 0,
      oldestMs: Math.max(...ages),
    };
  });
}

const NOTHING_CAME = { came: 0, cameMs: 0, went: 0, wentMs: 0 };

/** The rows of one stage or currency in one stretch; zeros where there is none. */
export const rowIn = <Row extends TrafficRow | WorthRow>(rows: readonly Row[], span: number) =>
  rows.find((row) => row.span === span) ?? { ...NOTHING_CAME, open: 0 };
