import type { SeenShare } from '../compare-shares.ts';
import type { PersonFacts } from './find-warnings.ts';
import { byPerson, type WorkedVisits } from './weigh-visits.ts';

/** Visits to a stage of one employee (null: nobody), of one kind of lead and one week. */
export type StageWork = Readonly<{
  employeeId: string | null;
  traits: readonly string[];
  /** How many weeks ago they began. */
  weeksAgo: number;
  ended: number;
  forward: number;
  open: number;
  /** Of those that ended, how many lasted less than a minute. */
  brief: number;
  /** Whether somebody else had worked with the lead at the stage before. */
  workedBefore: boolean;
}>;

/** What became of the leads that somebody passed on. */
export type PassedOnLeads = Readonly<{ employeeId: string }> & PersonFacts['passedOn'];

/** A week with a larger part of open visits says too little: what ends quickly may end otherwise. */
const MOST_OPEN = 0.25;
/** So many of the newest weeks may be left out; what is open for longer stays open. */
const MOST_LEFT_OUT = 12;
const QUARTER = 13;
const NOT_PASSED_ON = { won: 0, lost: 0, open: 0, cameBack: 0 };

/** How many of the newest weeks are left out, because too many of their visits are not over. */
export function unsettledWeeks(work: readonly StageWork[]): number {
  const weeks = Array.from({ length: MOST_LEFT_OUT }, () => ({ ended: 0, open: 0 }));
  for (const { weeksAgo, ended, open } of work) {
    const week = weeks[weeksAgo];
    if (!week) continue;
    week.ended += ended;
    week.open += open;
  }
  const isUnsettled = ({ ended, open }: (typeof weeks)[number]): boolean => open > MOST_OPEN * (open + ended);
  return weeks.findLastIndex(isUnsettled) + 1;
}

/** The visits that ended, of somebody, and are old enough to be judged. */
export function settledVisits(work: readonly StageWork[], leftOut: number): readonly WorkedVisits[] {
  return work.flatMap(({ employeeId, traits, weeksAgo, ended, forward, workedBefore }) =>
    employeeId === null || ended === 0 || weeksAgo < leftOut
      ? []
      : [
          {
            employeeId,
            traits: workedBefore ? [...traits, WORKED_BEFORE] : traits,
            weeksAgo: weeksAgo - leftOut,
            ended,
            forward,
          },
        ],
  );
}

/** A trait of leads as others are: who continues what somebody began has other chances. */
export const WORKED_BEFORE = 'before: somebody';

/** Visits that ended with nobody written down. */
export function nobodysVisits(work: readonly StageWork[]): SeenShare {
  return seen(work.filter(({ employeeId }) => employeeId === null));
}

/** How many visits with nobody written down have not ended for a quarter of a year. */
export function nobodysLeft(work: readonly StageWork[]): number {
  return work.reduce(
    (sum, one) => sum + (one.employeeId === null && one.weeksAgo >= QUARTER ? one.open : 0),
    0,
  );
}

/** What is known of each person beside how often his visits went forward; `expected` of each as it is handed in. */
export function factsOf(
  work: readonly StageWork[],
  passedOn: readonly PassedOnLeads[],
  expected: ReadonlyMap<string, number>,
): readonly PersonFacts[] {
  const own = work.flatMap((one) =>
    one.employeeId === null ? [] : [{ ...one, employeeId: one.employeeId }],
  );
  return [...byPerson(own)].map(([employeeId, visits]): PersonFacts => {
    const { hits: forward, n: ended } = seen(visits);
    const later = passedOn.find((one) => one.employeeId === employeeId);
    const { won, lost, open, cameBack } = later ?? NOT_PASSED_ON;
    const weeks = visits.map(({ weeksAgo }) => weeksAgo);
    return {
      employeeId,
      ended,
      forward,
      open: visits.reduce((sum, one) => sum + one.open, 0),
      brief: visits.reduce((sum, one) => sum + one.brief, 0),
      workedBefore: visits.reduce((sum, one) => sum + (one.workedBefore ? one.ended : 0), 0),
      expected: expected.get(employeeId) ?? null,
      passedOn: { won, lost, open, cameBack },
      firstWeeksAgo: Math.max(...weeks),
      lastWeeksAgo: Math.min(...weeks),
      lately: seen(visits.filter(({ weeksAgo }) => weeksAgo < QUARTER)),
      before: seen(visits.filter(({ weeksAgo }) => weeksAgo >= QUARTER)),
    };
  });
}

function seen(work: readonly Pick<StageWork, 'ended' | 'forward'>[]): SeenShare {
  return work.reduce((sum, one) => ({ hits: sum.hits + one.forward, n: sum.n + one.ended }), {
    hits: 0,
    n: 0,
  });
}
