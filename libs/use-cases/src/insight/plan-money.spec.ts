import { describe, expect, it } from '@jest/globals';
import { drawNormal } from '#insight';
import { seededFractions } from '#platform';
import { planMoney } from './plan-money.ts';

const draws = (mean: number, reach: number) =>
  Float64Array.from({ length: 400 }, (_, draw) => mean + reach * (draw / 200 - 1));
const WON = { today: draws(10, 1), proposed: draws(14, 3) };
const counts = { won: 100, currency: 'RUB', others: 7 };

function amountsOf(count: number): readonly number[] {
  const fraction = seededFractions(7);
  return Array.from({ length: count }, () => Math.exp(10 + drawNormal(fraction)));
}

const width = ({ low, high }: Readonly<{ low: number; high: number }>) => high - low;

describe('what a plan is in money', () => {
  it('is what is won times what a won lead brings, with both doubts in it', () => {
    const amounts = amountsOf(80);
    const { average, aWeek, counted } = planMoney(WON, { ...counts, amounts });
    expect(counted).toBe(80);
    const mean = amounts.reduce((sum, one) => sum + one, 0) / 80;
    expect(average?.mean).toBeCloseTo(mean, 6);
    // The draws have their middles at 9.9975 and 13.9925.
    expect((aWeek?.today.mean ?? 0) / mean).toBeCloseTo(10, 1);
    expect((aWeek?.gain.mean ?? 0) / mean).toBeCloseTo(4, 1);
    const alone = { low: 9.1 * mean, high: 10.9 * mean };
    expect(width(aWeek?.today ?? alone)).toBeGreaterThan(1.2 * width(alone));
    expect(width(aWeek?.today ?? alone)).toBeGreaterThan(10 * width(average ?? alone) * 0.95);
  });

  it('is as sure as what is won where all is sold for one price', () => {
    const amounts = Array.from({ length: 30 }, () => 500);
    const { average, aWeek } = planMoney(WON, { ...counts, amounts });
    expect(average).toEqual({ mean: 500, low: 500, high: 500 });
    expect(aWeek?.today.low).toBeCloseTo(500 * 9.1, -2);
    expect(aWeek?.today.high).toBeCloseTo(500 * 10.9, -2);
  });

  it('is less where less is won', () => {
    const { aWeek } = planMoney(
      { today: WON.proposed, proposed: WON.today },
      { ...counts, amounts: amountsOf(80) },
    );
    expect(aWeek?.gain.mean).toBeLessThan(0);
    expect(aWeek?.gain.low).toBeLessThan(aWeek?.gain.high ?? 0);
  });

  it('is not told of a few amounts, and says how many there are', () => {
    expect(planMoney(WON, { ...counts, amounts: amountsOf(19) })).toEqual({
      ...counts,
      counted: 19,
      average: null,
      aWeek: null,
    });
  });
});
