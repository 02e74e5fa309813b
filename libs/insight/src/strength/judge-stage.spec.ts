import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import { workAt } from '../../../../test/support/true-stage.ts';
import { likelyOf } from '../likely.ts';
import { judgeStage, judgeStages } from './judge-stage.ts';
import type { StageWork } from './stage-work.ts';

const work = (changes: Partial<StageWork> = {}): StageWork => ({
  employeeId: 'anna',
  traits: [],
  weeksAgo: 3,
  ended: 40,
  forward: 20,
  open: 0,
  brief: 0,
  workedBefore: false,
  ...changes,
});

const judge = (...all: readonly StageWork[]) => judgeStage(all, [], seededFractions(1));

const ofTruth = (seed: number): readonly StageWork[] =>
  workAt({ people: 6, visits: 200, spread: 0.6 }, seededFractions(seed)).visits.map((one) =>
    work({ ...one, open: 0 }),
  );

describe('what is told of a stage', () => {
  it('is how strong each is, how well it foretold, and whether the halves tell the same', () => {
    const { people, team, check, halves, refused, draws } = judge(...ofTruth(5));
    expect(refused).toEqual([]);
    expect(people).toHaveLength(6);
    expect(people.every(({ strength }) => strength !== null && strength.visits > 100)).toBe(true);
    expect(team?.differ).toBe(true);
    expect(check?.loss.model).toBeLessThan(check?.loss.equal ?? 0);
    expect(halves).toBeGreaterThan(0.5);
    expect(draws.map(({ employeeId }) => employeeId)).toEqual(
      people.map(({ facts }) => facts.employeeId).toSorted(),
    );
  });

  it('leaves out the newest weeks, of which too much is open, for everybody', () => {
    const { weeksLeftOut, people } = judge(
      work({ weeksAgo: 0, ended: 10, forward: 10, open: 30 }),
      work({ weeksAgo: 1, ended: 30, forward: 10, open: 2 }),
      work({ weeksAgo: 2, ended: 10, forward: 10, open: 20 }),
      work({ weeksAgo: 3 }),
      work({ employeeId: 'boris', weeksAgo: 4 }),
    );
    expect(weeksLeftOut).toBe(3);
    expect(people[0]?.strength?.seen).toBeCloseTo(0.5, 9);
    // What he did is known all the same.
    expect(people[0]?.facts.ended).toBe(90);
  });

  it('is nothing, and why, where people are written down only when it went well', () => {
    const judged = judge(
      work({ ended: 40, forward: 39 }),
      work({ employeeId: null, ended: 400, forward: 5 }),
    );
    expect(judged).toMatchObject({ refused: ['recorded-when-won'], team: null, check: null, draws: [] });
    expect(judged.people[0]).toMatchObject({ strength: null, warnings: [] });
  });

  it('is nothing where leads that were not won stay open for ever, with nobody written down', () => {
    const judged = judge(
      work({ ended: 60, forward: 60 }),
      work({ employeeId: 'boris', ended: 24, forward: 24 }),
      work({ employeeId: null, weeksAgo: 20, ended: 0, forward: 0, open: 700 }),
    );
    expect(judged).toMatchObject({ refused: ['recorded-when-won', 'nothing-lost'], team: null, draws: [] });
  });

  it('is nothing of whoever only wrote down what others did, and nobody is weak beside him', () => {
    const { people, team } = judge(
      work({ ended: 80, forward: 20, brief: 4 }),
      work({ employeeId: 'boris', ended: 60, forward: 14 }),
      work({ employeeId: 'clerk', ended: 270, forward: 269, brief: 230 }),
    );
    expect(people.find(({ facts }) => facts.employeeId === 'clerk')).toMatchObject({
      strength: null,
      warnings: ['booked-for-others', 'new-here'],
    });
    expect(people[0]?.strength?.verdict).toBe('no-proven-difference');
    expect(team?.team.high).toBeLessThan(0.4);
  });

  it('is how strong each is where everybody is done in seconds', () => {
    const { people } = judge(
      work({ ended: 80, forward: 20, brief: 60 }),
      work({ employeeId: 'boris', ended: 60, forward: 50, brief: 50 }),
    );
    expect(people.map(({ strength }) => strength?.verdict)).toEqual(['weaker', 'stronger']);
  });

  it('is nothing of people whose leads are all open, and of a stage without work', () => {
    expect(judge(work({ ended: 0, forward: 0, open: 9 }))).toMatchObject({ refused: [], team: null });
    expect(judge()).toMatchObject({ refused: [], team: null, people: [], weeksLeftOut: 0 });
  });

  it('counts who continued what others began as what it is: other leads', () => {
    const { traits, people } = judge(
      work({ ended: 100, forward: 50 }),
      work({ employeeId: 'boris', ended: 60, forward: 30 }),
      work({ employeeId: 'boris', ended: 60, forward: 54, workedBefore: true }),
      work({ ended: 30, forward: 27, workedBefore: true }),
    );
    expect(traits).toEqual(['before: somebody']);
    expect(people.find(({ facts }) => facts.employeeId === 'boris')?.warnings).toContain('worked-before');
  });

  it('says of a figure what makes it doubtful, against what the team would have made of his leads', () => {
    const traits = ['source: fair'];
    const { people } = judge(
      work({ ended: 100, forward: 80, traits }),
      work({ ended: 10, forward: 2 }),
      work({ employeeId: 'boris', ended: 10, forward: 8, traits }),
      work({ employeeId: 'boris', ended: 100, forward: 20, brief: 50 }),
    );
    expect(people.map(({ warnings }) => warnings)).toEqual([
      ['new-here', 'easier-leads'].toSorted(),
      ['booked-for-others', 'harder-leads', 'new-here'],
    ]);
  });
});

describe('what is told of all stages', () => {
  const all = [ofTruth(5), [], ofTruth(6)].map((own) => ({ work: own, passedOn: [] }));
  const judged = judgeStages(all, () => seededFractions(1));

  it('is of each what is told of it alone', () => {
    for (const [stage, one] of judged.entries())
      expect({ ...one, draws: [] }).toEqual({
        ...judgeStage(all[stage]?.work ?? [], [], seededFractions(1)),
        draws: [],
      });
  });

  it('has draws of whoever is known, by which a line is chosen and by which it is judged', () => {
    expect(judged.map(({ draws }) => draws.length)).toEqual([6, 0, 6]);
    const [first] = judged[0]?.draws ?? [];
    expect(first?.chances).toHaveLength(first?.judging.length ?? 0);
    expect(first?.chances).not.toEqual(first?.judging);
  });

  it('has draws of others, of whom as much is held possible as of anybody', () => {
    const [first] = judgeStages(all, () => seededFractions(1), ['newcomer', 'person-000']);
    expect(first?.draws.map(({ employeeId }) => employeeId).slice(5)).toEqual(['person-005', 'newcomer']);
    const [known, unknown] = [first?.draws[0], first?.draws.at(-1)].map((one) =>
      likelyOf(one?.chances ?? new Float64Array()),
    );
    expect((unknown?.high ?? 0) - (unknown?.low ?? 0)).toBeGreaterThan(
      2 * ((known?.high ?? 0) - (known?.low ?? 0)),
    );
    expect(unknown?.mean).toBeCloseTo(judged[0]?.team?.team.mean ?? 0, 1);
  });

  it('has nobody lucky at one stage because somebody is at another', () => {
    const rows = [0, 2].map((stage) => [...(judged[stage]?.draws[0]?.chances ?? [])]);
    const centred = rows.map((row) => {
      const mean = row.reduce((sum, one) => sum + one, 0) / row.length;
      return row.map((one) => one - mean);
    });
    const product = (one: readonly number[] = [], other: readonly number[] = []) =>
      one.reduce((sum, value, draw) => sum + value * (other[draw] ?? 0), 0);
    const [a, b] = centred;
    expect(Math.abs(product(a, b)) / Math.sqrt(product(a, a) * product(b, b))).toBeLessThan(0.12);
  });
});
