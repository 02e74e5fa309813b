import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSpecialist, MONDAY } from '../../../test/support/a-desk.ts';
import { anyCandidates } from '../../../test/support/any-desk.ts';
import type { Candidate } from './candidate.ts';
import { decide, type Decision } from './decide.ts';
import { DAY, MINUTE } from './instant.ts';
import { countReplayed, replayRouting, type Recorded } from './replay-routing.ts';
import { AVAILABILITIES, POLICIES, type Policy } from './routing/policy.ts';

function recorded(
  place: number,
  candidates: readonly Candidate[],
  changes: Partial<Decision> = {},
): Recorded {
  const { policy = 'weighted-least-loaded', availability = 'next_opening', preferred = null } = changes;
  const seed = `lead-${place}`;
  const record = decide({
    stageId: 'stage-2',
    policy,
    availability,
    candidates,
    preferred,
    learning: null,
    seed,
  });
  return {
    visitId: `visit-${place}`,
    at: MONDAY + place * MINUTE,
    endedAt: null,
    isTakenBack: false,
    record,
  };
}

const UNCHANGED = { terms: [], timeZone: 'UTC' } as const;

/** So many leads that all went to Anna, the strongest, one after the other; she holds each until it ends. */
function allToAnna(count: number, lasting: number | null = null): readonly Recorded[] {
  const strong = { mean: 0.9, deviation: 0.01, visits: 100 };
  return Array.from({ length: count }, (_, place) => {
    const load = lasting === null ? place : Math.min(place, lasting);
    const people = [
      aSpecialist('anna', { load, capacity: 100, strength: strong }),
      aSpecialist('boris', { capacity: 100, strength: { ...strong, mean: 0.1 } }),
    ];
    const one = recorded(place, people, { policy: 'strongest-first' });
    return { ...one, endedAt: lasting === null ? null : one.at + lasting * MINUTE };
  });
}

const counted = (history: readonly Recorded[], policy: Policy): unknown =>
  Object.fromEntries(countReplayed(replayRouting(history, { policy, ...UNCHANGED })));

describe('decisions that are played again', () => {
  it('give everybody exactly what he got, when nothing is changed', () => {
    const anyRecord = fc.record({
      candidates: anyCandidates,
      preferred: fc.constantFrom(null, null, 'anna'),
      lasting: fc.option(fc.nat({ max: 30 })),
    });
    const anyHistory = fc.record({
      records: fc.array(anyRecord, { maxLength: 30 }),
      policy: fc.constantFrom(...POLICIES),
      availability: fc.constantFrom(...AVAILABILITIES),
    });
    fc.assert(
      fc.property(anyHistory, ({ records, policy, availability }) => {
        const history = records.map(({ candidates, preferred, lasting }, place): Recorded => {
          const one = recorded(place, candidates, { policy, availability, preferred });
          return { ...one, endedAt: lasting === null ? null : one.at + lasting * MINUTE };
        });
        for (const same of [{}, { policy }, { policy, availability }]) {
          const replayed = replayRouting(history, { ...same, ...UNCHANGED });
          expect(replayed.map(({ decision }) => decision)).toEqual(history.map(({ record }) => record));
          for (const { got, wouldGet } of countReplayed(replayed).values()) expect(wouldGet).toBe(got);
        }
      }),
    );
  });

  it('carry forward what each would have on his desk: equals share what one of them got', () => {
    expect(counted(allToAnna(20), 'weighted-least-loaded')).toEqual({
      anna: { got: 20, wouldGet: 10 },
      boris: { got: 0, wouldGet: 10 },
    });
  });

  it('take a lead off the other desk when it ended in truth', () => {
    const replayed = replayRouting(allToAnna(20, 4), { policy: 'weighted-least-loaded', ...UNCHANGED });
    for (const { decision } of replayed.slice(4)) {
      expect(decision.considered.reduce((sum, { load }) => sum + load, 0)).toBe(4);
      for (const { load } of decision.considered) expect(load).toBeLessThanOrEqual(3);
    }
  });

  it('carry forward what the round robin owes: its shares come out though it was never asked', () => {
    const people = [5, 1, 1].map((weight, place) =>
      aSpecialist('abc'.charAt(place), { weight, capacity: 100, credit: 0 }),
    );
    const history = Array.from({ length: 70 }, (_, place) => recorded(place, people, { policy: 'manual' }));
    const replayed = replayRouting(history, { policy: 'smooth-weighted-round-robin', ...UNCHANGED });
    const got = replayed.map(({ decision }) => decision.chosen).join('');
    for (let start = 0; start < 70; start += 7) {
      expect(['aabacaa', 'aacabaa']).toContain(got.slice(start, start + 7));
    }
    expect(countReplayed(replayed).get(null)).toEqual({ got: 70, wouldGet: 0 });
  });

  it('count a ramp of another length from what is agreed now, and leave the weights of who has left', () => {
    const [one] = allToAnna(1);
    const terms = [{ employeeId: 'anna', weight: 10, since: MONDAY - DAY }];
    const other = { ...UNCHANGED, policy: 'weighted-least-loaded', rampWeeks: 4, terms } as const;
    const [replayed] = replayRouting(one ? [one] : [], other);
    expect(replayed?.decision.considered.map(({ weight, ramp }) => [weight, ramp])).toEqual([
      [2, 0.2],
      [1, 1],
    ]);
  });

  describe('with a learning budget', () => {
    const strength = (mean: number) => ({ mean, deviation: 0.15, visits: 100 });
    const people = [
      aSpecialist('anna', { capacity: 1e3, strength: strength(0.6) }),
      aSpecialist('boris', { capacity: 1e3, strength: strength(0.5) }),
    ];
    const played = (
      at: (place: number) => number,
      more: Readonly<{ timeZone?: string; isTakenBack?: boolean }> = {},
    ) =>
      replayRouting(
        Array.from({ length: 400 }, (_, place) => ({
          ...recorded(place, people),
          at: at(place),
          isTakenBack: more.isTakenBack ?? false,
        })),
        { ...UNCHANGED, policy: 'strongest-first', learningBudget: 0.2, timeZone: more.timeZone ?? 'UTC' },
      ).map(({ decision }) => decision.learning?.spent ?? 0);

    it('spend it month by month by the clock of the department', () => {
      // November begins ten hours sooner in Vladivostok than in Greenwich.
      const eve = Date.parse('2026-10-31T14:00:00Z');
      const at = (place: number): number => eve + (place - 200) * MINUTE;
      const [greenwich, vladivostok] = ['UTC', 'Asia/Vladivostok'].map((timeZone) =>
        played(at, { timeZone }),
      );
      expect(greenwich?.at(-1)).toBeGreaterThan(0.2);
      expect(vladivostok?.slice(199, 202)).toEqual([greenwich?.[199], 0, expect.any(Number)]);
      expect(greenwich?.[200]).toBe(greenwich?.[199]);
    });

    it('spend nothing on what was taken back', () => {
      const at = (place: number): number => MONDAY + place * MINUTE;
      expect(Math.max(...played(at))).toBeGreaterThan(0.2);
      expect(Math.max(...played(at, { isTakenBack: true }))).toBe(0);
    });
  });

  it('leave the rest as it was: whoever is preferred, who declined, and who was away', () => {
    const people = [
      aSpecialist('anna', { barred: 'DECLINED' }),
      aSpecialist('boris', { absent: 'vacation' }),
      aSpecialist('vera', { load: 5 }),
      aSpecialist('gleb'),
    ];
    const history = [recorded(1, people, { preferred: 'vera' })];
    for (const policy of POLICIES) {
      const [replayed] = replayRouting(history, { policy, ...UNCHANGED });
      expect(replayed?.decision.chosen).toBe('vera');
    }
  });
});
