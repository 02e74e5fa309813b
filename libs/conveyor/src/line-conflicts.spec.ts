import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineConflicts, type Seat, type SeatedPerson } from './line-conflicts.ts';

const STAGES = [{ id: 'call' }, { id: 'sign' }];

const person = (id: string, more: Partial<SeatedPerson> = {}): SeatedPerson => ({
  id,
  active: true,
  away: false,
  worksNow: true,
  worksToday: true,
  capacityInAll: null,
  capacityElsewhere: 0,
  ...more,
});

const seat = (employeeId: string, stageId: string, more: Partial<Seat> = {}): Seat => ({
  employeeId,
  stageId,
  rank: 'primary',
  capacity: 10,
  load: 0,
  ...more,
});

describe('a line', () => {
  it('that somebody works at every stage now has no conflicts', () => {
    const people = [person('anna'), person('boris')];
    expect(lineConflicts(STAGES, people, [seat('anna', 'call'), seat('boris', 'sign')])).toEqual([]);
  });

  it('names the stage that nobody works, and the one that has reserves only', () => {
    expect(lineConflicts(STAGES, [person('anna')], [seat('anna', 'sign', { rank: 'reserve' })])).toEqual([
      { kind: 'NOBODY', stageId: 'call' },
      { kind: 'RESERVES_ONLY', stageId: 'sign' },
    ]);
  });

  it('takes whoever has left for nobody, and says so of him', () => {
    expect(
      lineConflicts(STAGES.slice(0, 1), [person('anna', { active: false })], [seat('anna', 'call')]),
    ).toEqual([
      { kind: 'NOBODY', stageId: 'call' },
      { kind: 'LEFT', employeeId: 'anna' },
    ]);
  });

  it('tells a stage that nobody works at this hour from one that nobody works any more today', () => {
    const people = [
      person('anna', { worksNow: false }),
      person('boris', { worksNow: false, worksToday: false }),
    ];
    expect(lineConflicts(STAGES, people, [seat('anna', 'call'), seat('boris', 'sign')])).toEqual([
      { kind: 'NOBODY_NOW', stageId: 'call' },
      { kind: 'NOBODY_TODAY', stageId: 'sign' },
    ]);
  });

  it('counts nobody as there who is away', () => {
    const people = [person('anna', { away: true })];
    expect(lineConflicts(STAGES.slice(0, 1), people, [seat('anna', 'call')])).toEqual([
      { kind: 'NOBODY_TODAY', stageId: 'call' },
      { kind: 'AWAY', employeeId: 'anna' },
    ]);
  });

  it('says by how much the stages ask more of somebody than he may hold, other funnels counted in', () => {
    const people = [person('anna', { capacityInAll: 20, capacityElsewhere: 8 })];
    const seats = [seat('anna', 'call'), seat('anna', 'sign')];
    expect(lineConflicts(STAGES, people, seats)).toEqual([
      { kind: 'OVERBOOKED', employeeId: 'anna', percent: 140 },
    ]);
  });

  it('says who holds more leads at a stage than was agreed, and not who holds as many', () => {
    const people = [person('anna'), person('boris')];
    const seats = [
      seat('anna', 'call', { capacity: 6, load: 7 }),
      seat('boris', 'sign', { capacity: 7, load: 7 }),
    ];
    expect(lineConflicts(STAGES, people, seats)).toEqual([
      { kind: 'OVERLOADED', stageId: 'call', employeeId: 'anna', percent: 117 },
    ]);
  });
});

const IDS = ['anna', 'boris', 'vera'];
const anyPerson = (id: string) =>
  fc
    .record({
      active: fc.boolean(),
      away: fc.boolean(),
      worksNow: fc.boolean(),
      worksToday: fc.boolean(),
      capacityInAll: fc.option(fc.integer({ min: 1, max: 50 })),
      capacityElsewhere: fc.nat(20),
    })
    .map((facts) => person(id, facts));
const anyPeople = fc.tuple(...IDS.map(anyPerson));
const anySeats = fc.uniqueArray(
  fc.record({
    employeeId: fc.constantFrom(...IDS),
    stageId: fc.constantFrom('call', 'sign'),
    rank: fc.constantFrom('primary' as const, 'reserve' as const),
    capacity: fc.integer({ min: 1, max: 30 }),
    load: fc.nat(40),
  }),
  { selector: ({ employeeId, stageId }) => `${employeeId} ${stageId}` },
);

describe('whatever the line is', () => {
  it('a stage is said to be in trouble once at most, and somebody asked for too much by more than 100 %', () => {
    fc.assert(
      fc.property(anyPeople, anySeats, (people, seats) => {
        const found = lineConflicts(STAGES, people, seats);
        const stages = found.flatMap((one) => ('employeeId' in one ? [] : [one.stageId]));
        expect(new Set(stages).size).toBe(stages.length);
        for (const one of found) if ('percent' in one) expect(one.percent).toBeGreaterThan(100);
      }),
    );
  });

  it('only those who have a seat are spoken of', () => {
    fc.assert(
      fc.property(anyPeople, anySeats, (people, seats) => {
        const seated = new Set(seats.map(({ employeeId }) => employeeId));
        for (const one of lineConflicts(STAGES, people, seats)) {
          if ('employeeId' in one) expect(seated).toContain(one.employeeId);
        }
      }),
    );
  });

  it('one more primary who works now, with room for all that is asked, leaves no stage of his in trouble', () => {
    fc.assert(
      fc.property(anyPeople, anySeats, (people, seats) => {
        const helped = [...seats, seat('dina', 'call'), seat('dina', 'sign')];
        const found = lineConflicts(STAGES, [...people, person('dina', { capacityInAll: 20 })], helped);
        expect(found.filter((one) => !('employeeId' in one) || one.employeeId === 'dina')).toEqual([]);
      }),
    );
  });
});
