import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededFractions } from '#platform';
import {
  asSimulated,
  fiveDays,
  toLeastLoaded,
  type Planned,
} from '../../../../test/support/a-simulated-line.ts';
import type { Happening } from './happening.ts';
import type { LineToSimulate } from './line-to-simulate.ts';
import { simulateLine } from './simulate-line.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const any = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const capacity = fc.option(fc.integer({ min: 1, max: 4 }));
const many = <Item>(one: fc.Arbitrary<Item>, length: number) =>
  fc.array(one, { minLength: length, maxLength: length });

const anyLine: fc.Arbitrary<LineToSimulate> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .chain(([stages, people]) =>
    fc.record({
      people: many(
        fc.record({
          stretches: fc.constantFrom(fiveDays(40), fiveDays(11), [{ from: 120, until: 168 }], []),
          capacityInAll: capacity,
        }),
        people,
      ),
      stages: many(
        fc.record({
          arrivals: many(any(0, 0.6), 24).map((day) => Array.from({ length: 7 }, () => day).flat()),
          sentBack: share,
          pace: fc.record({ level: any(-3, 4), deviation: any(0, 1) }),
          people: many(
            fc.record({
              part: fc.constantFrom('specialist' as const, 'reserve' as const, 'none' as const),
              weight: any(0.2, 3),
              capacity,
              chance: share,
              work: fc.record({ mean: any(0.1, 4), deviation: any(0, 1) }),
              answer: fc.record({ mean: any(0, 3), declines: any(0, 0.6) }),
            }),
            people,
          ),
        }),
        stages,
      ),
      open: fc.array(
        fc.record({
          stage: fc.nat({ max: stages - 1 }),
          person: fc.option(fc.nat({ max: people - 1 })),
          came: any(200, 400),
          entered: any(0, 200),
        }),
        { maxLength: 5 },
      ),
    }),
  );

const anySeed = fc.integer({ min: 1, max: 1e6 });
const RUNS = { numRuns: 60 };

function watched(line: LineToSimulate, seed: number, { weeks = 4, warmUp = 0 } = {}) {
  const happenings: Happening[] = [];
  const run = simulateLine(line, {
    weeks,
    warmUp,
    fraction: seededFractions(seed),
    route: toLeastLoaded,
    watch: (one) => happenings.push(one),
  });
  return { run, happenings };
}

const sum = (values: Iterable<number>) => [...values].reduce((all, one) => all + one, 0);

describe('whatever the line', () => {
  it('every lead that came is won, lost or open, and every one that came to a stage has left it or is there', () => {
    fc.assert(
      fc.property(anyLine, anySeed, (line, seed) => {
        const { run, happenings } = watched(line, seed);
        const [came, won, lost] = (['came', 'won', 'lost'] as const).map((key) =>
          sum(run.weeks.map((week) => week[key])),
        );
        const open = run.weeks.at(-1)?.open ?? -1;
        expect(line.open.length + (came ?? 0)).toBe((won ?? 0) + (lost ?? 0) + open);
        expect(sum(run.stages.map((stage) => stage.open))).toBe(open);
        expect(new Set(happenings.map(({ lead }) => lead)).size).toBe(line.open.length + (came ?? 0));
        for (const [stage, { came: entered, left, open: there, waiting }] of run.stages.entries()) {
          const found = line.open.filter((one) => one.stage === stage).length;
          expect(found + entered).toBe(left + there);
          expect(waiting).toBeLessThanOrEqual(there);
        }
        expect(sum(run.people.map(({ visits }) => visits))).toBe(sum(run.stages.map(({ left }) => left)));
      }),
      RUNS,
    );
  });

  it('what the warm-up leaves out is counted as there: what was open then came, left or is open', () => {
    fc.assert(
      fc.property(anyLine, anySeed, (line, seed) => {
        const [all, late] = [watched(line, seed, { weeks: 4 }), watched(line, seed, { weeks: 2, warmUp: 2 })];
        expect(late.happenings).toEqual(all.happenings);
        expect(late.run.weeks).toEqual(all.run.weeks.slice(2));
      }),
      RUNS,
    );
  });

  it('nobody is given a lead for which he has no seat, nor at a stage that is not his', () => {
    fc.assert(
      fc.property(anyLine, anySeed, (line, seed) => {
        const loads = line.stages.map(() => line.people.map(() => 0));
        for (const one of watched(line, seed).happenings) {
          const row = loads[one.stage] ?? [];
          if (one.kind === 'offered') {
            const terms = line.stages[one.stage]?.people[one.person];
            const inAll = sum(loads.map((other) => other[one.person] ?? 0));
            // What he has when all begins is as it is.
            if (one.lead > line.open.length) {
              expect(terms?.part).not.toBe('none');
              expect(row[one.person]).toBeLessThan(terms?.capacity ?? Infinity);
              expect(inAll).toBeLessThan(line.people[one.person]?.capacityInAll ?? Infinity);
            }
            row[one.person] = (row[one.person] ?? 0) + 1;
          }
          if (one.kind === 'declined' || one.kind === 'left') row[one.person] = (row[one.person] ?? 0) - 1;
        }
      }),
      RUNS,
    );
  });

  it('nobody accepts or works outside his hours, nor two leads at once, nor more hours than there are', () => {
    fc.assert(
      fc.property(anyLine, anySeed, (line, seed) => {
        const { run, happenings } = watched(line, seed);
        for (const [person, { stretches }] of line.people.entries()) {
          let doneAt = 0;
          for (const one of happenings) {
            if (one.kind !== 'accepted' || one.person !== person || one.work.from === Infinity) continue;
            if (one.lead > line.open.length)
              expect(stretches.some(({ from, until }) => isWithin(one.at, from, until))).toBe(true);
            const { hours, from, until } = one.work;
            expect(from).toBeGreaterThanOrEqual(doneAt - 1e-6);
            expect(from).toBeGreaterThanOrEqual(one.at);
            expect(workedBetween(stretches, from, until)).toBeCloseTo(hours, 4);
            doneAt = until;
          }
          expect(run.people[person]?.load ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      RUNS,
    );
  });

  it('a visit is over when the customer’s pace is and the work is done, not before', () => {
    fc.assert(
      fc.property(anyLine, anySeed, (line, seed) => {
        const done = new Map<number, number>();
        for (const one of watched(line, seed).happenings) {
          if (one.kind === 'accepted') done.set(one.lead, one.work.until);
          if (one.kind === 'left') expect(one.at).toBeGreaterThanOrEqual(done.get(one.lead) ?? Infinity);
        }
      }),
      RUNS,
    );
  });

  it('whoever has declined a lead is not asked again, unless all have declined it', () => {
    fc.assert(
      fc.property(anyLine, anySeed, (line, seed) => {
        const declined = new Map<number, Set<number>>();
        for (const one of watched(line, seed).happenings) {
          if (one.kind === 'entered') declined.delete(one.lead);
          if (one.kind === 'declined')
            declined.set(one.lead, new Set(declined.get(one.lead)).add(one.person));
          if (one.kind !== 'offered' || !declined.get(one.lead)?.has(one.person)) continue;
          const able = (line.stages[one.stage]?.people ?? []).flatMap(({ part }, person) =>
            part !== 'none' && (line.people[person]?.stretches.length ?? 0) > 0 ? [person] : [],
          );
          expect(able.every((person) => declined.get(one.lead)?.has(person))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('the same seed gives the same weeks, another one others', () => {
    fc.assert(
      fc.property(anyLine, anySeed, (line, seed) => {
        expect(watched(line, seed)).toEqual(watched(line, seed));
      }),
      RUNS,
    );
    expect(watched(asSimulated(office(10)), 1)).not.toEqual(watched(asSimulated(office(10)), 2));
  });
});

function isWithin(moment: number, from: number, until: number): boolean {
  const hour = moment % 168;
  return from - 1e-6 <= hour && hour <= until + 1e-6;
}

/** Working hours between two moments, stretch by stretch and week by week. */
function workedBetween(
  stretches: readonly { from: number; until: number }[],
  from: number,
  until: number,
): number {
  let hours = 0;
  for (let week = Math.floor(from / 168); week <= Math.floor(until / 168); week += 1)
    for (const one of stretches)
      hours += Math.max(Math.min(until, week * 168 + one.until) - Math.max(from, week * 168 + one.from), 0);
  return hours;
}

/** One stage, two people of 40 hours; the second is as told. An hour of work a lead. */
function office(inflow: number, second: 'specialist' | 'reserve' | 'none' = 'specialist'): Planned {
  return {
    model: { hours: [40, 40], inflow: [inflow], sentBack: [0] },
    rates: { chances: [Float64Array.of(0.5, 0.5)], hours: [Float64Array.of(1, 1)] },
    line: { parts: [['specialist', second]], weights: [Float64Array.of(1, 1)] },
  };
}

describe('a line of two people', () => {
  const DAY = { pace: { level: Math.log(200), deviation: 0.5 }, capacity: 60 } as const;

  it('has with time enough the stays of the customers’ pace, and no queue', () => {
    const { run } = watched(asSimulated(office(20), { ...DAY, capacity: null }), 3, {
      weeks: 200,
      warmUp: 10,
    });
    const [stage] = run.stages;
    expect(stage?.queue.ninthTenth).toBe(0);
    expect(stage?.stay.median).toBeCloseTo(200, -1);
    expect((stage?.stay.mean ?? 0) / (200 * Math.exp(0.125))).toBeCloseTo(1, 1);
    expect((stage?.stay.ninthTenth ?? 0) / (200 * Math.exp(1.2816 * 0.5))).toBeCloseTo(1, 1);
    expect(run.cycle.median).toBeCloseTo(200, -1);
  });

  it('has a queue that grows when one of them goes', () => {
    const growth = (second: 'specialist' | 'none') => {
      const { run } = watched(asSimulated(office(60, second), { capacity: 10 }), 5, {
        weeks: 50,
        warmUp: 10,
      });
      return (run.weeks.at(-1)?.open ?? 0) - (run.weeks[0]?.open ?? 0);
    };
    expect(growth('specialist')).toBeLessThan(30);
    // Twenty leads a week more than one person has hours for.
    expect(growth('none')).toBeGreaterThan(49 * 20 * 0.85);
    expect(growth('none')).toBeLessThan(49 * 20 * 1.15);
  });

  it('gives its reserve what the specialist has no seat for, and nothing while he has', () => {
    const visits = (inflow: number) =>
      watched(asSimulated(office(inflow, 'reserve'), { capacity: 8 }), 7, {
        weeks: 50,
        warmUp: 10,
      }).run.people.map((person) => person.visits);
    const [, none] = visits(1);
    expect(none).toBe(0);
    const [own, rest] = visits(60);
    expect(own).toBeGreaterThan(50 * 40 * 0.93);
    expect((own ?? 0) + (rest ?? 0)).toBeGreaterThan(50 * 60 * 0.95);
  });

  it('lets a lead wait that comes at night, until somebody begins his day', () => {
    const line = asSimulated(office(0), { pace: { level: Math.log(0.01), deviation: 0 } });
    const { happenings } = watched({ ...line, open: [{ stage: 0, person: null, came: 5, entered: 5 }] }, 1, {
      weeks: 1,
    });
    const accepted = happenings.find(({ kind }) => kind === 'accepted');
    expect(accepted?.at).toBe(9);
  });

  it('goes on with what is in hand when it begins: in its order, and as long as its customers still take', () => {
    const open = [30, 400].map((entered) => ({ stage: 0, person: 0, came: 500, entered }));
    const { run, happenings } = watched({ ...asSimulated(office(0), DAY), open }, 1, { weeks: 60 });
    expect(happenings.filter(({ kind }) => kind === 'accepted').map(({ lead }) => lead)).toEqual([1, 2]);
    expect(run.stages[0]?.left).toBe(2);
    expect(run.stages[0]?.stay.ninthTenth).toBeGreaterThan(400);
    expect(run.cycle.median ?? 500).toBeGreaterThanOrEqual(500);
  });

  it('gives what is sent back to whoever had it at that stage before', () => {
    const line: Planned = {
      model: { hours: [40, 40, 40], inflow: [5, 0], sentBack: [0, 1] },
      rates: {
        chances: [new Float64Array(3).fill(1), new Float64Array(3).fill(0.3)],
        hours: [new Float64Array(3).fill(1), new Float64Array(3).fill(1)],
      },
      line: {
        parts: [
          ['specialist', 'specialist', 'none'],
          ['none', 'none', 'specialist'],
        ],
        weights: [new Float64Array(3).fill(1), new Float64Array(3).fill(1)],
      },
    };
    const { happenings } = watched(asSimulated(line), 2, { weeks: 30 });
    const first = new Map<number, number>();
    let again = 0;
    for (const one of happenings) {
      if (one.kind !== 'offered' || one.stage !== 0) continue;
      const before = first.get(one.lead);
      if (before === undefined) first.set(one.lead, one.person);
      else {
        again += 1;
        expect(one.person).toBe(before);
      }
    }
    expect(again).toBeGreaterThan(50);
  });
});
