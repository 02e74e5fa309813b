import type { FunnelFlow, StageWork } from '#contracts';
import { DAY } from '#conveyor';
import type { TrafficRow, WorthRow } from '#database';
import { timeByLittle, workInProgress, type WorkInProgress } from '#insight';
import type { Stretches } from './stretches.ts';

const WEEK = 7 * DAY;
const MONTH = 30 * DAY;
/** So many leads must have ended before anything is told that depends on how they do. */
export const ENOUGH = 10;

const NOTHING = { came: 0, cameMs: 0, went: 0, wentMs: 0 };

type Rows = readonly (TrafficRow | WorthRow)[];

/** What was in work in each stretch, by the rows of one stage or one currency. */
export function workOf(rows: Rows, bounds: readonly number[], now: number): readonly WorkInProgress[] {
  const rowOf = (span: number) => rows.find((row) => row.span === span);
  return workInProgress(
    bounds.slice(1).map((_, index) => rowOf(index + 1) ?? NOTHING),
    bounds,
    { now, open: rowOf(0)?.open ?? 0, since: rowOf(bounds.length) ?? NOTHING },
  );
}

/** How much time has passed of all stretches. */
export function passed({ bounds }: Pick<Stretches, 'bounds'>, now: number): number {
  return Math.max(Math.min(bounds.at(-1) ?? 0, now) - (bounds[0] ?? 0), 0);
}

/** How much there was on average over all stretches, each as long as it was. */
function meanOf(works: readonly WorkInProgress[], bounds: readonly number[], now: number): number | null {
  let [area, length] = [0, 0];
  for (const [index, { mean }] of works.entries()) {
    if (mean === null) continue;
    const lasted = Math.min(bounds[index + 1] ?? 0, now) - (bounds[index] ?? 0);
    area += mean * lasted;
    length += lasted;
  }
  return length > 0 ? area / length : null;
}

const within = <Row extends TrafficRow | WorthRow>(
  rows: readonly Row[],
  { bounds }: Pick<Stretches, 'bounds'>,
) => rows.filter(({ span }) => span > 0 && span < bounds.length);

const sumOf = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

const leftOf = ({ advanced, won, lost, returned }: TrafficRow): number => advanced + won + lost + returned;

/** What a stage had to do and did in all stretches, or one employee there: who hands leads on without the stage’s work being done, which Little’s law knows nothing of. */
export function showStageWork(
  rows: readonly TrafficRow[],
  stretches: Stretches,
  { now, isOfOne }: Readonly<{ now: number; isOfOne: boolean }>,
): StageWork {
  const some = within(rows, stretches);
  const overMs = passed(stretches, now);
  const left = sumOf(some, leftOf);
  const mean = meanOf(workOf(rows, stretches.bounds, now), stretches.bounds, now);
  return {
    mean,
    came: sumOf(some, ({ arrived }) => arrived),
    left,
    forward: sumOf(some, ({ advanced, won }) => advanced + won),
    leftPerWeek: overMs > 0 ? (left * WEEK) / overMs : null,
    timeMs: left > 0 ? sumOf(some, ({ stayMs }) => stayMs) / left : null,
    littleMs: mean === null || isOfOne ? null : (timeByLittle(mean, left, overMs) ?? null),
  };
}

/** What came into the funnel and was won or lost in all stretches. */
export function totalsOf(rows: readonly TrafficRow[], stretches: Stretches) {
  const some = within(rows, stretches);
  return {
    entered: sumOf(some, ({ entered }) => entered),
    won: sumOf(some, ({ won }) => won),
    lost: sumOf(some, ({ lost }) => lost),
  };
}

/** The same for each stretch, with what left each stage forward. */
export function showSpans(
  rows: readonly TrafficRow[],
  stageIds: readonly string[],
  { spans }: Stretches,
): FunnelFlow['throughput']['spans'] {
  return spans.map(({ from, until }, index) => {
    const some = rows.filter(({ span }) => span === index + 1);
    return {
      from,
      until,
      entered: sumOf(some, ({ entered }) => entered),
      won: sumOf(some, ({ won }) => won),
      lost: sumOf(some, ({ lost }) => lost),
      forward: stageIds.map((id) =>
        sumOf(
          some.filter(({ stageId }) => stageId === id),
          ({ advanced, won }) => advanced + won,
        ),
      ),
    };
  });
}

/** How fast the funnel earns between two moments, in each currency in which enough leads have ended and something was won. */
export function showVelocity(
  rows: readonly WorthRow[],
  bounds: readonly number[],
  now: number,
): FunnelFlow['velocity']['days'] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))].filter((one) => one !== null);
  return currencies.sort().flatMap((currency) => {
    const own = rows.filter((row) => row.currency === currency);
    const some = within(own, { bounds });
    const won = sumOf(some, (row) => row.won);
    const ended = won + sumOf(some, ({ lost }) => lost);
    const valued = sumOf(some, (row) => row.valued);
    const leads = meanOf(workOf(own, bounds, now), bounds, now);
    const cycleMs = ended > 0 ? sumOf(some, (row) => row.cycleMs) / ended : 0;
    if (ended < ENOUGH || valued === 0 || leads === null || cycleMs === 0) return [];
    const amount = sumOf(some, (row) => row.amount) / valued;
    const perMonth = (leads * (won / ended) * amount * MONTH) / cycleMs;
    return [{ currency, leads, won, ended, amount, cycleMs, perMonth }];
  });
}
