import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import { drawGamma, drawWaiting, type Fraction } from '../chance.ts';
import { keptPromise, keptStages, type PromiseToJudge } from './kept-promise.ts';
import { driftOf, FALSE_ALARM_WEEKS } from './promise-drift.ts';
import type { PromisedStage } from './promised-stage.ts';
import { countsOf, dispersionOf, rateOf } from './weekly-rate.ts';

const SIZES = [
  ['a small funnel', { mean: 6, low: 4.5, high: 7.5 }],
  ['a usual funnel', { mean: 36, low: 31, high: 41 }],
  ['a large funnel', { mean: 150, low: 135, high: 165 }],
  ['a promise of which little is known', { mean: 36, low: 20, high: 54 }],
] as const;

type Promised = (typeof SIZES)[number][1];

/** How many come in a week of which so many are expected. */
function drawCount(fraction: Fraction, mean: number): number {
  let [count, left] = [-1, mean];
  for (; left > 0; count += 1) left -= drawWaiting(fraction, 1);
  return Math.max(count, 0);
}

const weeksOf = (fraction: Fraction, count: number, mean: number): number[] =>
  Array.from({ length: count }, () => drawCount(fraction, mean));

/** What a kept promise may be in truth. */
function truthOf(fraction: Fraction, promised: Promised): number {
  const { shape, perWeek } = rateOf(promised) ?? { shape: 0, perWeek: 1 };
  return drawGamma(fraction, shape) / perWeek;
}

/** The first week after which it is called adrift. */
function alarmIn(counts: readonly number[], promised: Promised): number {
  const rate = rateOf(promised);
  const at = counts.findIndex((_, week) => rate && driftOf(counts.slice(0, week + 1), rate).isDrifting);
  return at === -1 ? Number.POSITIVE_INFINITY : at + 1;
}

function promise(given: Partial<PromiseToJudge> & Pick<PromiseToJudge, 'weeks'>): PromiseToJudge {
  const [, [, promised]] = SIZES;
  const today = { mean: 25, low: 22, high: 28 };
  return { promised, today, cycle: 0, applied: 0, before: [], ...given };
}

describe.each(SIZES)('%s', (_, promised) => {
  const RUNS = 30;

  it('is called adrift by mistake once in two years on average, or more seldom', () => {
    const fraction = seededFractions(5);
    const weeks = 2 * FALSE_ALARM_WEEKS;
    const until = Array.from({ length: RUNS }, () =>
      Math.min(alarmIn(weeksOf(fraction, weeks, truthOf(fraction, promised)), promised), weeks),
    );
    expect(until.reduce((sum, one) => sum + one, 0) / RUNS).toBeGreaterThan(FALSE_ALARM_WEEKS);
    expect(until.filter((one) => one <= 26).length / RUNS).toBeLessThan(26 / FALSE_ALARM_WEEKS);
  });

  it('has nine weeks of ten between the ends that are told', () => {
    const fraction = seededFractions(6);
    const rate = rateOf(promised);
    const { low, high } = rate ? countsOf(rate, 1) : { low: 0, high: 0 };
    const weeks = Array.from({ length: 2_000 }, () => drawCount(fraction, truthOf(fraction, promised)));
    const inside = weeks.filter((won) => won >= low && won <= high).length / weeks.length;
    expect(inside).toBeGreaterThan(0.88);
    expect(inside).toBeLessThan(0.97);
  });

  it('is rarely called broken while it is kept', () => {
    const fraction = seededFractions(7);
    const verdicts = Array.from({ length: 80 }, () => {
      const weeks = weeksOf(fraction, 12, truthOf(fraction, promised));
      return keptPromise(promise({ promised, weeks }), fraction).verdict;
    });
    // One in twenty is called less and one in twenty more; of eighty a fifth is three deviations above that tenth.
    expect(verdicts.filter((verdict) => verdict !== 'kept').length / 80).toBeLessThan(0.2);
  });
});

describe('a drop by a third', () => {
  it.each([
    [SIZES[0][1], 30],
    [SIZES[1][1], 8],
    [SIZES[2][1], 3],
  ])('of %j is found within %d weeks in nine cases of ten', (promised, within) => {
    const fraction = seededFractions(8);
    const found = Array.from({ length: 100 }, () => {
      const kept = weeksOf(fraction, 10, promised.mean);
      return alarmIn([...kept, ...weeksOf(fraction, within, (promised.mean * 2) / 3)], promised);
    });
    expect(found.filter((week) => week <= 10 + within).length).toBeGreaterThanOrEqual(90);
  });

  it('is told with the week in which it began', () => {
    const weeks = [...Array<number>(12).fill(37), ...Array<number>(6).fill(22)];
    const { drift } = keptPromise(promise({ weeks }), seededFractions(1));
    expect(drift).toEqual({ isDrifting: true, sinceWeek: 12 });
  });

  it('is none as long as more comes than was promised', () => {
    const weeks = [...Array<number>(12).fill(75), ...Array<number>(6).fill(44)];
    const promised = { mean: 40, low: 10, high: 90 };
    expect(keptPromise(promise({ promised, weeks }), seededFractions(1)).drift.isDrifting).toBe(false);
  });
});

describe('what was won since', () => {
  it('says nothing before the usual lead that came after the plan can be won', () => {
    const judged = keptPromise(promise({ weeks: [3, 4, 2], cycle: 3.2, applied: 0.4 }), seededFractions(1));
    expect(judged).toMatchObject({ verdict: 'too-early', earlyWeeks: 3, delivered: null });
    expect(judged.weeks.map(({ isInside }) => isInside)).toEqual([null, null, null]);
    const later = keptPromise(
      promise({ weeks: [3, 4, 2, 35], cycle: 3.2, applied: 0.4 }),
      seededFractions(1),
    );
    expect(later).toMatchObject({ verdict: 'kept', delivered: { mean: 35 } });
    expect(later.weeks.map(({ isInside }) => isInside)).toEqual([null, null, null, true]);
  });

  it('is held to the promise and to the line before', () => {
    const judge = (won: number) =>
      keptPromise(promise({ weeks: Array<number>(12).fill(won) }), seededFractions(1));
    expect(judge(35)).toMatchObject({ verdict: 'kept', delivered: { mean: 35 } });
    expect(judge(35).aboveToday).toBeGreaterThan(0.99);
    expect(judge(24).verdict).toBe('less');
    expect(judge(24).aboveToday).toBeLessThan(0.5);
    expect(judge(50).verdict).toBe('more');
    expect(judge(0)).toMatchObject({ verdict: 'less', delivered: { mean: 0, low: expect.any(Number) } });
  });

  it('is less surprising where weeks always differed by more than chance', () => {
    const uneven = Array.from({ length: 26 }, (_, week) => (week % 2 === 0 ? 10 : 40));
    expect(dispersionOf(uneven)).toBeGreaterThan(8);
    const weeks = [20, 18, 21];
    expect(keptPromise(promise({ weeks }), seededFractions(1)).drift.isDrifting).toBe(true);
    const judged = keptPromise(promise({ weeks, before: uneven }), seededFractions(1));
    expect(judged.drift.isDrifting).toBe(false);
    expect(judged.weeks.every(({ isInside }) => isInside)).toBe(true);
  });

  it('is held to nothing where nothing was promised', () => {
    const nothing = { mean: 0, low: 0, high: 0 };
    const judged = keptPromise(
      promise({ promised: nothing, today: nothing, weeks: [1, 0] }),
      seededFractions(1),
    );
    expect(judged).toMatchObject({ verdict: 'more', expected: null, drift: { isDrifting: false } });
  });
});

describe('a stage', () => {
  const stage = (seen: PromisedStage['seen']): PromisedStage => ({
    conversion: { mean: 0.5, low: 0.45, high: 0.55 },
    arriving: 40,
    seen,
  });
  const judge = (...seen: readonly PromisedStage['seen'][]) => {
    const judged = keptPromise(promise({ weeks: Array<number>(5).fill(30) }), seededFractions(1));
    const outcomes = keptStages(seen.map(stage), judged, seededFractions(1));
    return outcomes.map(({ conversionIs, arrivingIs }) => [conversionIs, arrivingIs]);
  };

  it('is named where fewer go forward, or fewer come', () => {
    expect(
      judge(
        { forward: 100, ended: 200, arrived: 200 },
        { forward: 60, ended: 200, arrived: 190 },
        { forward: 3, ended: 5, arrived: 60 },
      ),
    ).toEqual([
      ['as-expected', 'as-expected'],
      ['less', 'as-expected'],
      ['unknown', 'less'],
    ]);
  });
});
