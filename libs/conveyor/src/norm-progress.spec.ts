import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyHours, anyMinute } from '../../../test/support/any-hours.ts';
import type { ActivityNorm } from './activity-norm.ts';
import { dayTime, weekTime, type WeeklyHours, type WorkingHours } from './hours/index.ts';
import { MINUTE } from './instant.ts';
import { askedOf, holdsFor, normProgress, type DoneActivities, type NormPerson } from './norm-progress.ts';

const OFFICE = [{ from: 540, until: 1_080 }];
const WEEK: WeeklyHours = {
  monday: OFFICE,
  tuesday: OFFICE,
  wednesday: OFFICE,
  thursday: OFFICE,
  friday: OFFICE,
  saturday: [],
  sunday: [],
};
const MOSCOW = 'Europe/Moscow';
const office = (changes: Partial<WorkingHours> = {}): WorkingHours => ({
  weekly: WEEK,
  timeZone: MOSCOW,
  calendar: {},
  absences: [],
  ...changes,
});
const away = (firstDay: string, lastDay: string) =>
  ({ kind: 'illness', substituteId: null, firstDay, lastDay }) as const;

const at = (moment: string) => Date.parse(`${moment}+03:00`);

function timesOf(date: string, timeZone = MOSCOW) {
  const [day, week] = [dayTime(timeZone, date), weekTime(timeZone, date)];
  if (!day || !week) throw new Error(`There is no ${date}`);
  return { day, week };
}

/** Wednesday. */
const { day, week } = timesOf('2026-11-25');

const norm = (changes: Partial<ActivityNorm> = {}): ActivityNorm => ({
  stageId: null,
  role: 'rep',
  kind: 'call',
  period: 'day',
  count: 18,
  ...changes,
});
const person = (changes: Partial<NormPerson> = {}): NormPerson => ({
  employeeId: 'anna',
  role: 'rep',
  isOfDepartment: true,
  stageIds: ['first'],
  hours: office(),
  ...changes,
});
const calls = (inDay: number, inWeek: number, changes: Partial<DoneActivities> = {}): DoneActivities => ({
  employeeId: 'anna',
  kind: 'call',
  stageId: 'first',
  inDay,
  inWeek,
  ...changes,
});

const standingsOf = (norms: readonly ActivityNorm[], done: readonly DoneActivities[], now: number) =>
  normProgress({ norms, people: [person()], done, day, week, now })[0]?.standings ?? [];

describe('what is asked of somebody', () => {
  it('grows with the working time that is over, and is the norm when all of it is', () => {
    const asked = (moment: string) => askedOf(18, office(), day, at(moment)).askedSoFar;
    expect(
      ['08:00', '09:00', '12:00', '13:29', '18:00', '23:00'].map((time) => asked(`2026-11-25T${time}`)),
    ).toEqual([0, 0, 6, 8, 18, 18]);
    expect(askedOf(18, office(), day, at('2026-11-25T08:00')).asked).toBe(18);
    expect(asked('2026-11-24T12:00')).toBe(0);
    expect(askedOf(50, office(), week, at('2026-11-25T00:00')).askedSoFar).toBe(20);
  });

  it('is less by what an absence or a holiday takes, and nothing of who is away all week', () => {
    const ill = office({ absences: [away('2026-11-25', '2026-11-26')] });
    const friday = at('2026-11-27T20:00');
    expect(askedOf(50, ill, week, friday)).toEqual({ asked: 30, askedSoFar: 30 });
    expect(askedOf(18, ill, day, friday)).toEqual({ asked: 0, askedSoFar: 0 });
    const holiday = office({ calendar: { '2026-11-23': { kind: 'off' } } });
    expect(askedOf(50, holiday, week, friday).asked).toBe(40);
    const gone = office({ absences: [away('2026-11-01', '2026-12-31')] });
    expect(askedOf(50, gone, week, friday)).toEqual({ asked: 0, askedSoFar: 0 });
  });

  it('is the whole of it on a Saturday that the calendar makes a working day, and nothing on a day off', () => {
    const saturday = timesOf('2026-11-28').day;
    const evening = at('2026-11-28T20:00');
    const moved = office({
      calendar: { '2026-11-28': { kind: 'working', shorterBy: 0, hoursOf: 'friday' } },
    });
    expect(askedOf(18, moved, saturday, evening).asked).toBe(18);
    expect(askedOf(18, office(), saturday, evening).asked).toBe(0);
  });

  it('follows the clock of a day that is an hour shorter, for who works round it', () => {
    const spring = timesOf('2026-03-29', 'Europe/Berlin').day;
    const noon = Date.parse('2026-03-29T12:00+02:00');
    expect(askedOf(23, null, spring, noon)).toEqual({ asked: 23, askedSoFar: 11 });
  });

  it('is of the department’s day, also where somebody’s night shift goes on over its midnight', () => {
    const nights = office({ weekly: { ...WEEK, tuesday: [{ from: 1_320, until: 1_800 }], wednesday: [] } });
    // Two of eight hours of the shift lie on Tuesday, six on Wednesday.
    const tuesday = timesOf('2026-11-24').day;
    expect(askedOf(8, nights, tuesday, at('2026-11-25T12:00')).asked).toBe(8);
    expect(askedOf(8, nights, day, at('2026-11-25T03:00'))).toEqual({ asked: 8, askedSoFar: 4 });
  });

  it('never shrinks as time goes on, nor is ever more than all that is asked, nor that more than the norm', () => {
    fc.assert(
      fc.property(
        anyHours(),
        fc.array(anyMinute(), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 1_000 }),
        ({ hours, model }, minutes, count) => {
          const [from = 0, sooner = 0, later = 0, until = 0] = minutes
            .toSorted((a, b) => a - b)
            .map((minute) => model.start + minute * MINUTE);
          const early = askedOf(count, hours, { from, until }, sooner);
          const late = askedOf(count, hours, { from, until }, later);
          expect(early.asked).toBe(late.asked);
          expect(early.askedSoFar).toBeLessThanOrEqual(late.askedSoFar);
          expect(late.askedSoFar).toBeLessThanOrEqual(late.asked);
          expect(late.asked).toBeLessThanOrEqual(count);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('who is behind', () => {
  it('has done less than was asked so far, in the time of the norm', () => {
    const noon = at('2026-11-25T12:00');
    const weekly = norm({ period: 'week', count: 45 });
    // Six of 18 until noon; of 45 in the week two days and a third of one: 21.
    expect(standingsOf([norm(), weekly], [calls(5, 21)], noon)).toEqual([
      { norm: norm(), doneInDay: 5, doneInWeek: 21, asked: 18, askedSoFar: 6, isBehind: true },
      { norm: weekly, doneInDay: 5, doneInWeek: 21, asked: 45, askedSoFar: 21, isBehind: false },
    ]);
  });

  it('is judged by what was done at the stage, where the norm is of a stage', () => {
    const done = [calls(2, 2), calls(3, 3, { stageId: 'second' }), calls(9, 9, { kind: 'email' })];
    const counts = standingsOf([norm(), norm({ stageId: 'first', role: null })], done, week.until);
    expect(counts.map(({ doneInDay }) => doneInDay)).toEqual([5, 2]);
  });

  it('is never further behind for having done more', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.nat(40),
        fc.integer({ min: day.from, max: day.until }),
        (done, more, now) => {
          const isBehind = (count: number) => standingsOf([norm()], [calls(count, count)], now)[0]?.isBehind;
          if (isBehind(done + more) === true) expect(isBehind(done)).toBe(true);
        },
      ),
    );
  });
});

describe('a norm', () => {
  it('of a role holds for the department’s people in it, one of a stage for who works it, wherever he belongs', () => {
    const guest = person({ isOfDepartment: false });
    const stage = norm({ stageId: 'first', role: null });
    expect([norm(), stage].map((one) => holdsFor(one, person()))).toEqual([true, true]);
    expect([norm(), stage].map((one) => holdsFor(one, guest))).toEqual([false, true]);
    expect(holdsFor(norm({ stageId: 'second' }), person())).toBe(false);
    expect(holdsFor(norm({ stageId: 'first', role: 'head' }), person())).toBe(false);
  });

  it('leaves those out for whom none holds, and the others in their order', () => {
    const people = ['vera', 'boris', 'anna'].map((employeeId) =>
      person({ employeeId, role: employeeId === 'boris' ? 'head' : 'rep' }),
    );
    const told = normProgress({ norms: [norm()], people, done: [], day, week, now: week.until });
    expect(told.map(({ employeeId }) => employeeId)).toEqual(['vera', 'anna']);
  });
});
