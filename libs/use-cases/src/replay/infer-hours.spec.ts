import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, MINUTE, type Instant } from '#conveyor';
import {
  isWorkingAt,
  validateHours,
  WEEKDAYS,
  workingIntervals,
  workingTimeBetween,
  type DayInterval,
  type WeeklyHours,
  type WorkingHours,
} from '#conveyor/hours';
import { day, NO_HOURS } from '../../../../test/support/office-hours.ts';
import { hoursAsSeen } from './hours-as-seen.ts';
import { inferHours, type InferredHours } from './infer-hours.ts';

const ZONE = 'Europe/Amsterdam';
const HALF_HOUR = 30 * MINUTE;
/** A Monday; the clocks go back eight weeks later. */
const BEGIN = Date.parse('2011-09-05T00:00+02:00');

const inAmsterdam = (weekly: WeeklyHours, absences: WorkingHours['absences'] = []): WorkingHours => ({
  weekly,
  timeZone: ZONE,
  calendar: {},
  absences,
});

const inferred = (moments: readonly Instant[]): InferredHours => {
  const found = inferHours(moments, ZONE);
  if (!found) throw new Error('Nothing was inferred');
  return found;
};

/** A moment in each half hour of somebody's work over some weeks, `minuteOf` it. */
function momentsOf(hours: WorkingHours, weeks: number, minuteOf: (index: number) => number): Instant[] {
  return workingIntervals(hours, BEGIN, BEGIN + weeks * 7 * DAY)
    .flatMap(({ from, until }) =>
      Array.from({ length: (until - from) / HALF_HOUR }, (_, index) => from + index * HALF_HOUR),
    )
    .map((from, index) => from + minuteOf(index) * MINUTE);
}

const sameDays = (days: readonly string[], hours: readonly DayInterval[]): WeeklyHours => ({
  ...NO_HOURS,
  ...Object.fromEntries(days.map((weekday) => [weekday, hours])),
});

const WORKDAYS = WEEKDAYS.slice(0, 5);
const middle = (): number => 15;

/** Any usual person: the same hours on some weekdays, perhaps with a lunch, and perhaps away for one to three weeks. */
const anyPerson = fc
  .record({
    weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    from: fc.integer({ min: 12, max: 20 }),
    length: fc.integer({ min: 18, max: 24 }),
    lunch: fc.option(fc.record({ from: fc.integer({ min: 23, max: 25 }), length: fc.constantFrom(1, 2, 3) })),
    weeks: fc.integer({ min: 18, max: 26 }),
    away: fc.option(
      fc.record({ week: fc.integer({ min: 1, max: 13 }), weeks: fc.integer({ min: 1, max: 3 }) }),
    ),
  })
  .map(({ weekdays, from, length, lunch, weeks, away }) => {
    const [begin, end] = [from * 30, (from + length) * 30];
    const hours = lunch
      ? [
          { from: begin, until: lunch.from * 30 },
          { from: (lunch.from + lunch.length) * 30, until: end },
        ]
      : [{ from: begin, until: end }];
    const dateIn = (week: number): string =>
      new Date(BEGIN + DAY / 2 + week * 7 * DAY).toISOString().slice(0, 10);
    const before = (week: number): string =>
      new Date(BEGIN - DAY / 2 + week * 7 * DAY).toISOString().slice(0, 10);
    const absences = away
      ? [
          {
            firstDay: dateIn(away.week),
            lastDay: before(away.week + away.weeks),
            kind: 'other' as const,
            substituteId: null,
          },
        ]
      : [];
    return { weekly: sameDays(weekdays, hours), weekdays, absences, weeks, away };
  });

const anyMinuteOf = fc.infiniteStream(fc.integer({ min: 0, max: 29 }));

describe('inferred hours', () => {
  it('are those that somebody has, weekday by weekday, to the half hour, with the lunch', () => {
    fc.assert(
      fc.property(anyPerson, anyMinuteOf, ({ weekly, absences, weeks }, minutes) => {
        const minuteOf = (): number => minutes.next().value ?? 0;
        expect(inferred(momentsOf(inAmsterdam(weekly, absences), weeks, minuteOf)).weekly).toEqual(weekly);
      }),
      { numRuns: 60 },
    );
  });

  it('leave out the few moments of a night before a deadline and of the one Sunday', () => {
    const weekly = sameDays(WORKDAYS, day('9:00-13:00', '13:30-17:30'));
    const odd = ['2011-10-04T23:40+02:00', '2011-10-12T05:10+02:00', '2011-10-16T11:00+02:00'].map(
      Date.parse,
    );
    const found = inferred([...momentsOf(inAmsterdam(weekly), 20, middle), ...odd]);
    expect(found.weekly).toEqual(weekly);
    expect(found.days.find(({ date }) => date === '2011-10-16')).toEqual({
      date: '2011-10-16',
      from: Date.parse('2011-10-16T11:00+02:00'),
      until: Date.parse('2011-10-16T11:30+02:00'),
    });
  });

  it('show no lunch when somebody works through noon, or when he was seen too little to tell', () => {
    const through = sameDays(WORKDAYS, day('9:00-17:00'));
    expect(inferred(momentsOf(inAmsterdam(through), 12, middle)).weekly).toEqual(through);
    const lunch = sameDays(WORKDAYS, day('9:00-12:00', '13:00-17:00'));
    expect(inferred(momentsOf(inAmsterdam(lunch), 2, middle)).weekly).toEqual(through);
    expect(inferred(momentsOf(inAmsterdam(lunch), 3, middle)).weekly).toEqual(lunch);
  });

  it('show no lunch where little is done for two hours, but too much of the work to leave it out', () => {
    const through = sameDays(WORKDAYS, day('9:00-17:00'));
    const quiet = sameDays(WORKDAYS, day('9:00-11:30', '13:30-17:00'));
    const everySeventh = (hours: WeeklyHours): Instant[] =>
      momentsOf(inAmsterdam(hours), 24, middle).filter((_, index) => index % 7 === 0);
    const noon = everySeventh(sameDays(WORKDAYS, day('11:30-13:30')));
    const moments = [...momentsOf(inAmsterdam(quiet), 24, middle), ...noon].toSorted((a, b) => a - b);
    expect(inferred(moments).weekly).toEqual(through);
    expect(inferred(moments.filter((at) => !noon.includes(at))).weekly).toEqual(quiet);
  });

  it('take the time between an early and a late shift for no lunch', () => {
    const shifts = sameDays(WORKDAYS, day('8:00-11:30', '14:00-20:00'));
    const found = inferred(momentsOf(inAmsterdam(shifts), 12, middle));
    expect(found.weekly).toEqual(sameDays(WORKDAYS, day('8:00-20:00')));
  });

  it('have a weekday that is worked every fourth week, and not one that is worked more rarely', () => {
    const weekly = sameDays(WORKDAYS, day('9:00-17:00'));
    const everyDay = momentsOf(inAmsterdam(weekly), 20, middle);
    const saturday = BEGIN + 5 * DAY + 10 * 60 * MINUTE;
    const saturdays = (weeks: readonly number[]): Instant[] =>
      [...everyDay, ...weeks.map((week) => saturday + week * 7 * DAY)].toSorted((a, b) => a - b);
    expect(inferred(saturdays([1, 3, 4, 6, 7])).weekly.saturday).toEqual(day('10:00-10:30'));
    expect(inferred(saturdays([1, 3, 4, 6])).weekly.saturday).toEqual([]);
  });

  it('hold nine of ten moments, whatever these are, and can be reckoned with', () => {
    const anyMoments = fc.array(fc.integer({ min: 0, max: 200 * 24 * 60 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(anyMoments, (minutes) => {
        const moments = minutes.map((minute) => BEGIN + minute * MINUTE);
        const { weekly, absences } = inferred(moments);
        const hours = inAmsterdam(weekly, absences);
        expect(validateHours(hours)).toEqual([]);
        const inside = moments.filter((at) => isWorkingAt(hours, at)).length;
        expect(inside).toBeGreaterThanOrEqual(0.9 * moments.length);
      }),
    );
  });

  it('are none of somebody who was never seen', () => {
    expect(inferHours([], ZONE)).toBeNull();
  });
});

describe('an inferred absence', () => {
  it('is the usual days on which somebody was away, when these are five at least', () => {
    fc.assert(
      fc.property(anyPerson, ({ weekly, weekdays, absences, weeks, away }) => {
        const found = inferred(momentsOf(inAmsterdam(weekly, absences), weeks, middle));
        const missed = away ? away.weeks * weekdays.length : 0;
        expect(found.absences).toHaveLength(missed >= 5 ? 1 : 0);
        for (const { firstDay, lastDay } of found.absences) {
          expect(firstDay >= (absences[0]?.firstDay ?? '')).toBe(true);
          expect(lastDay <= (absences[0]?.lastDay ?? '')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lies between the first and the last day of somebody, and begins and ends on a day that he would work', () => {
    const weekly = sameDays(WORKDAYS, day('9:00-17:00'));
    const away = [
      { firstDay: '2011-09-03', lastDay: '2011-09-18', kind: 'vacation' as const, substituteId: null },
      { firstDay: '2011-10-01', lastDay: '2011-10-09', kind: 'vacation' as const, substituteId: null },
      { firstDay: '2011-10-17', lastDay: '2011-10-20', kind: 'illness' as const, substituteId: null },
    ];
    const found = inferred(momentsOf(inAmsterdam(weekly, away), 10, middle));
    expect(found).toMatchObject({ firstDay: '2011-09-19', lastDay: '2011-11-11' });
    expect(found.absences).toEqual([
      { firstDay: '2011-10-03', lastDay: '2011-10-07', kind: 'other', substituteId: null },
    ]);
  });
});

describe('hours as somebody was seen', () => {
  it('are his days from the first to the last moment, and nothing between', () => {
    const anyMoments = fc.array(fc.integer({ min: 0, max: 90 * 24 * 60 }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(anyMoments, (minutes) => {
        const moments = minutes.map((minute) => BEGIN + minute * MINUTE);
        const { days } = inferred(moments);
        const span = { from: BEGIN, until: BEGIN + 100 * DAY };
        const hours = hoursAsSeen(days, span, ZONE);
        expect(validateHours(hours)).toEqual([]);
        expect(moments.every((at) => isWorkingAt(hours, at))).toBe(true);
        const seen = days.reduce((sum, { from, until }) => sum + until - from, 0);
        expect(workingTimeBetween(hours, span.from, span.until)).toBe(seen);
      }),
    );
  });
});
