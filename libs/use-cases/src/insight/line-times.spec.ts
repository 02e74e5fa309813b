import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, WEEK } from '#conveyor';
import type { WorkingHours } from '#conveyor/hours';
import type { HeldRow } from '#database/insight';
import { lineTimes } from './line-times.ts';
import type { LineToPlan, PersonToPlan } from './line-to-plan.ts';

/** A Monday at midnight. */
const SINCE = Date.UTC(2026, 5, 1);
const NOW = SINCE + 13 * WEEK;
const DAY_OF_EIGHT = [{ from: 540, until: 1020 }];

const OFFICE: WorkingHours = {
  weekly: {
    monday: DAY_OF_EIGHT,
    tuesday: DAY_OF_EIGHT,
    wednesday: DAY_OF_EIGHT,
    thursday: DAY_OF_EIGHT,
    friday: DAY_OF_EIGHT,
    saturday: [],
    sunday: [],
  },
  timeZone: 'UTC',
  calendar: {},
  absences: [],
};

const held = (from: number, until: number | null, more: Partial<HeldRow> = {}): HeldRow => ({
  employeeId: 'anna',
  stageId: 'call',
  from,
  until,
  isWorked: until !== null,
  ...more,
});

const stage = (stageId: string): LineToPlan['stages'][number] => ({
  stageId,
  name: stageId,
  work: [],
  passedOn: [],
  came: 0,
  lost: 0,
  returned: 0,
  today: [],
});

const timesOf = (rows: readonly HeldRow[], { hours = OFFICE } = {}) => {
  const person: PersonToPlan = { employeeId: 'anna', hours, held: rows };
  const { weekly, logged } = lineTimes({
    stages: [stage('call'), stage('sign')],
    people: [person],
    since: SINCE,
    now: NOW,
  });
  return { weekly: weekly[0], call: logged[0]?.[0], sign: logged[1]?.[0] };
};

/** Monday at nine of so many weeks after the beginning. */
const monday = (weeks: number): number => SINCE + weeks * WEEK + 9 * HOUR;

describe('the time of a line', () => {
  it('is the working hours of the weeks to come', () => {
    expect(timesOf([]).weekly).toBeCloseTo(40, 6);
    const away = { kind: 'vacation', from: NOW, until: NOW + 4 * WEEK, substituteId: null } as const;
    const half = timesOf([], { hours: { ...OFFICE, absences: [away] } });
    expect(half.weekly).toBeCloseTo(20, 6);
  });

  it('is what a visit took of the working time, in which a night is none', () => {
    const { call, sign } = timesOf([held(monday(1), monday(1) + DAY)]);
    expect(call).toMatchObject({ count: 1, open: [] });
    expect(Math.exp(call?.sum ?? 0)).toBeCloseTo(8, 6);
    expect(sign).toMatchObject({ count: 0 });
  });

  it('is shared by all leads that somebody had at once', () => {
    const both = [held(monday(1), monday(1) + 8 * HOUR), held(monday(1), monday(1) + 8 * HOUR)];
    expect(Math.exp((timesOf(both).call?.sum ?? 0) / 2)).toBeCloseTo(4, 6);
  });

  it('of a lead that he still has is longer than until now, and of one that only changed hands is none', () => {
    const { call } = timesOf([
      held(NOW - 3 * DAY - 15 * HOUR, null),
      held(monday(2), monday(2) + HOUR, { isWorked: false }),
    ]);
    expect(call?.count).toBe(0);
    expect(call?.open.map(Math.exp)).toEqual([expect.closeTo(16, 6)]);
  });

  it('leaves out visits that began before, which shared his time all the same', () => {
    const { call } = timesOf([
      held(SINCE - 2 * WEEK, monday(0) + 8 * HOUR),
      held(monday(0), monday(0) + 8 * HOUR),
    ]);
    expect(call?.count).toBe(1);
    expect(Math.exp(call?.sum ?? 0)).toBeCloseTo(4, 6);
  });

  it('is less by what leads of other lines take', () => {
    const elsewhere = Array.from({ length: 13 }, (_, week) =>
      held(monday(week), monday(week) + 2 * DAY + 8 * HOUR, { stageId: 'other' }),
    );
    expect(timesOf(elsewhere).weekly).toBeCloseTo(16, 6);
  });
});
