import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSpecialist } from '../../../../test/support/a-desk.ts';
import type { Candidate } from '../candidate.ts';
import { decide, type Decision } from '../decide.ts';
import { FIRST_TURN, turnAfter, type Turn } from './turn.ts';

type Terms = Partial<Candidate> & Pick<Candidate, 'employeeId'>;

/** The stage's decision about the next lead, on what its turn owes to whom. */
function decisionAbout(lead: number, people: readonly Terms[], { credits }: Turn): Decision {
  return decide({
    stageId: 'stage-2',
    policy: 'smooth-weighted-round-robin',
    availability: 'at_work',
    candidates: people.map((terms) =>
      aSpecialist(terms.employeeId, { ...terms, credit: credits[terms.employeeId] ?? 0, capacity: 10_000 }),
    ),
    preferred: null,
    learning: null,
    seed: `lead-${lead}`,
  });
}

/** Hands out leads, each among those who are there for it, and lets the turn go on. */
function handOut(
  rounds: readonly (readonly Terms[])[],
  first = FIRST_TURN,
): { got: (string | null)[]; turn: Turn; owed: Record<string, number>[] } {
  let turn = first;
  const sums: Record<string, number> = {};
  const owed: Record<string, number>[] = [];
  const got = rounds.map((people, lead) => {
    const decision = decisionAbout(lead, people, turn);
    const able = decision.considered.filter(({ ruledOut }) => ruledOut === null);
    const total = able.reduce((sum, { weight }) => sum + weight, 0);
    for (const { employeeId, weight } of able) {
      const share = weight / total - (employeeId === decision.chosen ? 1 : 0);
      sums[employeeId] = (sums[employeeId] ?? 0) + share;
    }
    owed.push({ ...sums });
    turn = turnAfter(decision, turn) ?? turn;
    return decision.chosen;
  });
  return { got, turn, owed };
}

function times(count: number, people: readonly Terms[]): readonly (readonly Terms[])[] {
  return Array.from({ length: count }, () => people);
}

const weighted = (...weights: number[]): readonly Terms[] =>
  weights.map((weight, place) => ({ employeeId: 'abcdefgh'[place] ?? 'z', weight }));

const anyWeight = fc.constantFrom(0.2, 0.5, 1, 2, 3, 5, 9);
const anyPeople = fc.array(anyWeight, { minLength: 1, maxLength: 6 }).map((weights) => weighted(...weights));

/** How far anybody was off his share at any moment, in leads. */
function furthestOff(owed: readonly Readonly<Record<string, number>>[]): number {
  return Math.max(0, ...owed.flatMap((moment) => Object.values(moment)).map(Math.abs));
}

/** Two leads: the most that anybody is ever ahead of his share or behind it. */
const MOST = 2;

describe('the round robin', () => {
  it('with weights 5, 1, 1 goes a a b a c a a, whichever of the two equal ones the lot names first', () => {
    const { got, turn } = handOut(times(70, weighted(5, 1, 1)));
    for (let start = 0; start < 70; start += 7) {
      expect(['aabacaa', 'aacabaa']).toContain(got.slice(start, start + 7).join(''));
    }
    expect(turn.number).toBe(70);
  });

  it('among equals gives everybody one lead before anybody gets his next', () => {
    const { got } = handOut(times(30, weighted(1, 1, 1)));
    for (let start = 0; start < 30; start += 3) {
      expect(got.slice(start, start + 3).toSorted()).toEqual(['a', 'b', 'c']);
    }
  });

  it('settles what is equal by lot: of two equal ones each begins about as often', () => {
    const first = Array.from({ length: 400 }, (_, lead) => decisionAbout(lead, weighted(1, 1), FIRST_TURN));
    const toAnna = first.filter(({ chosen }) => chosen === 'a').length;
    expect(toAnna).toBeGreaterThan(150);
    expect(toAnna).toBeLessThan(250);
  });

  it('gives everybody his share at every moment, give or take two leads', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        expect(furthestOff(handOut(times(120, people)).owed)).toBeLessThan(MOST);
      }),
    );
  });

  it('does so too when people come and go: whoever is away is owed nothing for that time, and loses nothing', () => {
    const comingAndGoing = anyPeople.chain((people) =>
      fc.array(
        fc
          .tuple(...people.map(() => fc.boolean()))
          .map((there) =>
            people.map((terms, place): Terms => ({ ...terms, worksNow: there[place] ?? true })),
          ),
        { minLength: 1, maxLength: 120, size: 'max' },
      ),
    );
    fc.assert(
      fc.property(comingAndGoing, (rounds) => {
        const { got, owed } = handOut(rounds);
        expect(furthestOff(owed)).toBeLessThan(MOST);
        const nobody = rounds.map((people) => people.every(({ worksNow }) => worksNow === false));
        expect(got.map((one) => one === null)).toEqual(nobody);
      }),
    );
  });

  it('gives nobody several in a row because a far heavier one has gone home', () => {
    const away: readonly Terms[] = weighted(1, 1, 8).map((terms) =>
      terms.employeeId === 'c' ? { ...terms, worksNow: false } : terms,
    );
    for (let before = 0; before < 10; before += 1) {
      const { turn } = handOut(times(before, weighted(1, 1, 8)));
      const row = handOut(times(6, away), turn).got.join('');
      expect(row).not.toMatch(/aaa|bbb/);
    }
  });

  it('begins anew for whoever comes back, and shares among the others what was owed to whoever has left', () => {
    const { turn } = handOut(times(2, weighted(5, 1, 1)));
    expect(turn.credits['a']).not.toBe(0);
    const left = handOut([weighted(5, 1, 1).slice(1)], turn).turn;
    expect(Object.keys(left.credits)).toEqual(['b', 'c']);
    expect((left.credits['b'] ?? 0) + (left.credits['c'] ?? 0)).toBeCloseTo(0);
  });

  it('asks reserves only when no primary can take it, and owes them nothing for the others’ leads', () => {
    const reserve: Terms = { employeeId: 'r', rank: 'reserve' };
    const { got, turn } = handOut(times(10, [...weighted(1, 1), reserve]));
    expect(got).not.toContain('r');
    expect(turn.credits['r'] ?? 0).toBe(0);
  });

  it('stands still when a person decides, when nobody gets the lead, and when whoever is preferred gets it', () => {
    const decision = decisionAbout(1, weighted(1, 1), FIRST_TURN);
    expect(turnAfter({ ...decision, by: 'person' }, FIRST_TURN)).toBeUndefined();
    expect(turnAfter({ ...decision, by: 'claim' }, FIRST_TURN)).toBeUndefined();
    expect(turnAfter({ ...decision, chosen: null }, FIRST_TURN)).toBeUndefined();
    expect(turnAfter({ ...decision, preferred: decision.chosen }, FIRST_TURN)).toBeUndefined();
    expect(turnAfter({ ...decision, policy: 'strongest-first' }, FIRST_TURN)).toBeUndefined();
    expect(turnAfter({ ...decision, preferred: 'somebody who is away' }, FIRST_TURN)?.number).toBe(1);
  });
});
