import { HOUR, type Instant } from '#conveyor';
import type { LogNormal } from '#insight';
import type { PersonToPlan } from '../line-to-plan.ts';

/** What took less was booked, not waited for. */
const LEAST_HOURS = 1 / 60;
/** Of fewer visits it is not told how far they lie apart. */
const LEAST_VISITS = 5;
const UNKNOWN: LogNormal = { level: Math.log(LEAST_HOURS), deviation: 0.5 };
const USUAL_DEVIATION = 1;

/**
 * The customer's pace at each stage: how long visits there took by the calendar. Of each person those are counted that began while he held no more leads than he usually does:
 * with a full desk a visit lasts as long as the work before it, and that time would be reckoned twice.
 */
export function customerPaces(
  people: readonly PersonToPlan[],
  stageIds: readonly string[],
): readonly LogNormal[] {
  const visits = people.flatMap(calmVisits);
  return stageIds.map((id) =>
    paceOf(visits.filter(({ stageId }) => stageId === id).map(({ hours }) => hours)),
  );
}

function calmVisits({ held }: PersonToPlan): readonly Readonly<{ stageId: string; hours: number }>[] {
  const begins = held.map(({ from }) => from).toSorted((one, other) => one - other);
  const ends = held.flatMap(({ until }) => until ?? []).toSorted((one, other) => one - other);
  const counted = held.flatMap(({ stageId, from, until, isWorked }) =>
    isWorked && until !== null
      ? [{ stageId, hours: (until - from) / HOUR, load: upTo(begins, from) - upTo(ends, from) }]
      : [],
  );
  const loads = counted.map(({ load }) => load).toSorted((one, other) => one - other);
  const usual = loads[Math.ceil(loads.length / 2) - 1] ?? 0;
  return counted.filter(({ load }) => load <= usual);
}

/** How many of ascending moments are not after this one. */
function upTo(sorted: readonly Instant[], at: Instant): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function paceOf(hours: readonly number[]): LogNormal {
  if (hours.length === 0) return UNKNOWN;
  const logs = hours.map((one) => Math.log(Math.max(one, LEAST_HOURS)));
  const level = logs.reduce((sum, one) => sum + one, 0) / logs.length;
  const squares = logs.reduce((sum, one) => sum + (one - level) ** 2, 0);
  if (logs.length < LEAST_VISITS) return { level, deviation: USUAL_DEVIATION };
  return { level, deviation: Math.sqrt(squares / (logs.length - 1)) };
}
