import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '#conveyor';
import { Agenda } from './agenda.ts';
import { Dice } from './dice.ts';
import { WorkingTime } from './working-time.ts';

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

describe('working time', () => {
  const moscow = new WorkingTime('Europe/Moscow');
  const at = (text: string): number => Date.parse(text);

  it.each([
    ['a morning', '2026-11-23T10:00+03:00', 30, '2026-11-23T10:30+03:00'],
    ['the end of a day', '2026-11-23T17:45+03:00', 30, '2026-11-24T09:15+03:00'],
    ['the end of a week', '2026-11-20T17:30+03:00', 60, '2026-11-23T09:30+03:00'],
    ['a Saturday', '2026-11-21T12:00+03:00', 15, '2026-11-23T09:15+03:00'],
    ['a night', '2026-11-24T03:00+03:00', 0, '2026-11-24T09:00+03:00'],
    ['a whole week', '2026-11-23T09:00+03:00', 5 * 9 * 60, '2026-11-27T18:00+03:00'],
  ])('goes on from %s', (_, from, minutes, until) => {
    expect(new Date(moscow.after(at(from), minutes))).toEqual(new Date(at(until)));
  });

  it('keeps to the clock on the wall when clocks are changed', () => {
    const london = new WorkingTime('Europe/London');
    // Summer time ended on Sunday, 25 October 2026.
    expect(london.after(at('2026-10-23T17:00Z'), 60)).toBe(at('2026-10-26T10:00Z'));
    expect(london.opening(at('2026-10-23T12:00Z'))).toBe(at('2026-10-23T08:00Z'));
    expect(london.opening(at('2026-10-26T12:00Z'))).toBe(at('2026-10-26T09:00Z'));
    expect(london.opening(at('2026-10-24T12:00Z'))).toBeUndefined();
  });

  it('always ends within working hours, in every zone, and never before it begins', () => {
    const zones = ['Europe/Moscow', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland', 'UTC'];
    const minutes = fc.integer({ min: 1, max: 5_000 });
    const from = fc.integer({ min: at('2026-01-01'), max: at('2026-12-31') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), from, minutes, (zone, start, worked) => {
        const office = new WorkingTime(zone);
        const end = office.after(start, worked);
        expect(end - start).toBeGreaterThanOrEqual(worked * MINUTE);
        expect(office.isOpen(end - 1)).toBe(true);
        // Nine hours a day, five days a week, and a weekend or two at the edges.
        expect(end - start).toBeLessThan((worked / 540) * (7 / 5) * DAY + 4 * DAY + HOUR);
      }),
      { numRuns: 60 },
    );
  });
});
