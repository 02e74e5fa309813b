import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Agenda } from './agenda.ts';
import { Dice } from './dice.ts';

describe('the agenda', () => {
  it('gives events by their time, and those of the same moment in the order of noting', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 })), (times) => {
        const agenda = new Agenda<{ at: number; noted: number }>();
        const events = times.map((at, noted) => ({ at, noted }));
        for (const event of events) agenda.note(event);
        const given = events.map(() => agenda.next());
        expect(given).toEqual([...events].sort((a, b) => a.at - b.at));
        expect(agenda.next()).toBeUndefined();
      }),
    );
  });
});

describe('the dice', () => {
  const many = <Value>(roll: (dice: Dice) => Value, seed = 1): Value[] => {
    const dice = new Dice(seed);
    return Array.from({ length: 4_000 }, () => roll(dice));
  };
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;

  it('fall the same way for the same seed', () => {
    const roll = (dice: Dice): unknown => [
      dice.fraction(),
      dice.pick(['a', 'b', 'c']),
      dice.normal(),
      dice.chance(0.5),
    ];
    expect(many(roll, 3)).toEqual(many(roll, 3));
    expect(many(roll, 3)).not.toEqual(many(roll, 4));
  });

  it('fall as often as they should', () => {
    expect(mean(many((dice) => Number(dice.chance(0.3))))).toBeCloseTo(0.3, 1);
    const weighted = many((dice) => dice.pickWeighted([{ weight: 1 }, { weight: 3 }]).weight);
    expect(mean(weighted)).toBeCloseTo(2.5, 1);
    const normal = many((dice) => dice.normal());
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1);
    const times = many((dice) => dice.logNormal(60, 0.8)).sort((a, b) => a - b);
    expect(times[2_000]).toBeGreaterThan(55);
    expect(times[2_000]).toBeLessThan(65);
  });

  it('fill bytes with every value', () => {
    const bytes = new Uint8Array(10_001);
    new Dice(5).fill(bytes);
    expect(new Set(bytes).size).toBe(256);
  });

  it('pick nothing from nothing', () => {
    expect(() => new Dice(1).pick([])).toThrow(RangeError);
    expect(() => new Dice(1).pickWeighted([])).toThrow('Nothing to pick from');
  });
});
