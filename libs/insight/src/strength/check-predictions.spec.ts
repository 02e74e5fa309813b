import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import { workAt } from '../../../../test/support/true-stage.ts';
import { checkPredictions } from './check-predictions.ts';
import { splitHalf } from './split-half.ts';

describe('what was foretold of visits', () => {
  it('is better by the model than by the rates as seen where little is known, and than "all equal" where people differ', () => {
    const few = checkPredictions(workAt({ people: 30, visits: 24, spread: 0.3 }, seededFractions(2)).visits);
    const many = checkPredictions(workAt({ people: 8, visits: 400, spread: 0.6 }, seededFractions(2)).visits);
    expect(few?.loss.model).toBeLessThan(few?.loss.raw ?? 0);
    expect(many?.loss.model).toBeLessThan(many?.loss.equal ?? 0);
    expect(many?.visits).toBeGreaterThan(1_000);
  });

  it('is called better only where that is more than luck', () => {
    const differ = checkPredictions(
      workAt({ people: 8, visits: 400, spread: 0.6 }, seededFractions(2)).visits,
    );
    expect(differ?.ahead.equal.low).toBeGreaterThan(0);
    const { loss, ahead } = differ ?? {};
    expect(ahead?.equal.mean).toBeCloseTo((loss?.equal ?? 0) - (loss?.model ?? 0), 10);
    // Of people who are alike nothing is better than "all alike" by more than luck; one time in twenty it may seem so.
    const alike = Array.from({ length: 20 }, (_, seed) =>
      checkPredictions(workAt({ people: 8, visits: 100, spread: 0 }, seededFractions(seed + 1)).visits),
    );
    expect(alike.filter((one) => (one?.ahead.equal.low ?? 0) > 0).length).toBeLessThanOrEqual(3);
  });

  it('is known four times as well of sixteen times as many visits', () => {
    const widthOf = (visits: number): number => {
      const work = workAt({ people: 8, visits, spread: 0.6 }, seededFractions(2));
      const { low, high } = checkPredictions(work.visits)?.ahead.equal ?? { low: 0, high: 0 };
      return high - low;
    };
    const ratio = widthOf(100) / widthOf(1_600);
    expect(ratio).toBeGreaterThan(2.5);
    expect(ratio).toBeLessThan(6);
  });

  it('comes as often as it was said', () => {
    const checked = checkPredictions(
      workAt({ people: 10, visits: 600, spread: 0.5, easier: 0.8 }, seededFractions(4)).visits,
    );
    expect(checked?.calibration).toHaveLength(5);
    for (const { said, came } of checked?.calibration ?? []) expect(Math.abs(said - came)).toBeLessThan(0.06);
    const said = checked?.calibration.map((one) => one.said) ?? [];
    expect(said).toEqual(said.toSorted());
  });

  it('is nothing where nothing was before, or nothing has come since', () => {
    const visit = { employeeId: 'anna', traits: [], weeksAgo: 1, ended: 5, forward: 2 };
    expect(checkPredictions([visit])).toBeNull();
    expect(checkPredictions([{ ...visit, weeksAgo: 40 }])).toBeNull();
  });
});

describe('two halves of the weeks', () => {
  it('tell the same of people who differ, and nothing of people who are alike', () => {
    const differ = splitHalf(workAt({ people: 20, visits: 200, spread: 0.6 }, seededFractions(1)).visits);
    const alike = splitHalf(workAt({ people: 40, visits: 60, spread: 0 }, seededFractions(1)).visits);
    expect(differ).toBeGreaterThan(0.8);
    expect(alike).toBeLessThan(0.5);
  });

  it('tell nothing of three people, nor of few visits', () => {
    expect(splitHalf(workAt({ people: 3, visits: 100, spread: 1 }, seededFractions(1)).visits)).toBeNull();
    expect(splitHalf(workAt({ people: 10, visits: 6, spread: 1 }, seededFractions(1)).visits)).toBeNull();
  });
});
