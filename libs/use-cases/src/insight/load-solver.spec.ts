import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  chooseLine,
  flowOfLine,
  isSpecialist,
  proposeLine,
  usualWishes,
  type Line,
  type LineModel,
  type LineWishes,
  type Rates,
  type Solve,
} from '#insight';
import { loadSolver } from './load-solver.ts';

let solve: Solve;

beforeAll(async () => {
  solve = await loadSolver();
});

/** Four people of forty hours, two stages; the first two are good at the first one, the others at the second. */
const model: LineModel = { hours: [40, 40, 40, 40], inflow: [150, 0], sentBack: [0, 0] };
const ratesOf = (good: number): Rates => ({
  chances: [Float64Array.of(good, good, 0.4, 0.4), Float64Array.of(0.4, 0.4, good, good)],
  hours: [new Float64Array(4).fill(0.8), new Float64Array(4).fill(0.8)],
});
const everybody: Line = {
  parts: [0, 1].map(() => [0, 1, 2, 3].map(() => 'specialist' as const)),
  weights: [0, 1].map(() => new Float64Array(4).fill(1)),
};
/** What is known: each chance a little uncertain. */
const draws = (good: number): readonly Rates[] =>
  Array.from({ length: 40 }, (_, draw) => ratesOf(good + 0.02 * Math.sin(draw)));

const choose = (wishes: Partial<LineWishes> = {}, today = everybody) =>
  chooseLine(model, draws(0.7), { wishes: { ...usualWishes(model), ...wishes }, today, solve });

const specialists = (line: Line | null) =>
  [0, 1].map((stage) => [0, 1, 2, 3].filter((person) => line && isSpecialist(line, { stage, person })));

describe('the line that is chosen', () => {
  it('has everybody where he is strong, as long as all leads find somebody', () => {
    const { loads, won } = flowOfLine({ ...model, inflow: [80, 0] }, ratesOf(0.7), choose() ?? everybody);
    expect(specialists(choose({ mostStages: 1 }))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(won).toBeGreaterThan(80 * 0.55 * 0.6);
    expect(Math.max(...loads)).toBeLessThanOrEqual(1 + 1e-6);
  });

  it('keeps to who must work at a stage, and who must not', () => {
    const [first, second] = specialists(
      choose({ must: [{ stage: 0, person: 3 }], mustNot: [{ stage: 0, person: 0 }], mostStages: 1 }),
    );
    expect(first).toContain(3);
    expect(first).not.toContain(0);
    expect(second).not.toContain(3);
  });

  it('has as many people at a stage as are wished', () => {
    const [first, second] = specialists(
      choose({
        people: [
          { least: 3, most: null },
          { least: 1, most: 1 },
        ],
        mostStages: 1,
      }),
    );
    expect(first).toHaveLength(3);
    expect(second).toHaveLength(1);
  });

  it('gives whoever learns his share', () => {
    const line = choose({ learning: [{ stage: 1, person: 0, share: 0.25 }] });
    expect(isSpecialist(line ?? everybody, { stage: 1, person: 0 })).toBe(true);
    const weights = line?.weights[1] ?? new Float64Array();
    expect((weights[0] ?? 0) / weights.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0.24);
  });

  it('changes no more than is wished, and nothing where nothing may be', () => {
    const today: Line = {
      ...everybody,
      parts: [
        ['specialist', 'none', 'specialist', 'none'],
        ['none', 'specialist', 'none', 'specialist'],
      ],
    };
    expect(specialists(choose({ mostChanges: 0 }, today))).toEqual([
      [0, 2],
      [1, 3],
    ]);
    const [first, second] = specialists(choose({ mostChanges: 2 }, today));
    const before = [
      [0, 2],
      [1, 3],
    ];
    const changed = [first, second].map((now = [], stage) => {
      const was = before[stage] ?? [];
      return now.filter((one) => !was.includes(one)).length + was.filter((one) => !now.includes(one)).length;
    });
    expect(changed.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(2);
  });

  it('lets nobody help at more stages than he may work at: whoever helps everywhere is no specialist', () => {
    const people = [1, 2].map(() => ({ least: 1, most: 1 }));
    const helps = (mostStages: number) => {
      const line = choose({ mostStages, reserves: 4, people });
      return model.hours.map((_, person) => line?.parts.filter((row) => row[person] === 'reserve').length);
    };
    expect(Math.max(...helps(1).map(Number))).toBe(1);
    expect(Math.max(...helps(2).map(Number))).toBe(2);
  });

  it('loads people alike where that is wished', () => {
    const line = choose({ mostApart: 0.1 });
    const { loads } = flowOfLine(model, ratesOf(0.7), line ?? everybody);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThan(0.2);
  });

  it('is none where wishes contradict each other', () => {
    expect(
      choose({
        people: [
          { least: 4, most: null },
          { least: 4, most: null },
        ],
        mostStages: 1,
      }),
    ).toBeNull();
  });
});

describe('the line that is proposed', () => {
  const propose = (good: number, today = everybody) =>
    proposeLine(model, draws(good), { wishes: { ...usualWishes(model), mostStages: 1 }, today, solve });

  it('says what it brings against today’s, who would change, and where it is narrow', () => {
    const proposal = propose(0.7);
    expect(proposal?.isClear).toBe(true);
    expect(proposal?.judged.gain.mean).toBeGreaterThan(0);
    expect(proposal?.judged.gain.low).toBeLessThan(proposal?.judged.gain.high ?? 0);
    expect(proposal?.judged.better).toBe(1);
    expect(proposal?.changes).toEqual([
      { stage: 0, person: 2, begins: false },
      { stage: 0, person: 3, begins: false },
      { stage: 1, person: 0, begins: false },
      { stage: 1, person: 1, begins: false },
    ]);
    expect(proposal?.loads.proposed).toHaveLength(4);
    expect(proposal?.narrowest.today).not.toBeNull();
  });

  it('is not recommended where people are alike', () => {
    const proposal = propose(0.4);
    expect(proposal?.isClear).toBe(false);
    expect(proposal?.judged.gain.mean).toBeLessThan(1);
  });

  it('says what an hour and a hire would bring at each stage: nothing where all have time', () => {
    const busy = propose(0.7);
    expect(busy?.values.some(({ hour }) => hour > 0)).toBe(true);
    for (const { hour, hire } of busy?.values ?? []) {
      expect(hour).toBeGreaterThan(-0.02);
      expect(hire.low).toBeLessThanOrEqual(hire.high);
    }
    const idle = proposeLine({ ...model, inflow: [10, 0] }, draws(0.7), {
      wishes: { ...usualWishes(model), mostStages: 1 },
      today: everybody,
      solve,
    });
    expect(idle?.narrowest.proposed).toBeNull();
  });

  it('says what it wins when more leads come, and fewer', () => {
    const won = propose(0.7)?.inflows ?? [];
    expect(won.map(({ times }) => times)).toEqual([0.7, 0.85, 1, 1.15, 1.3]);
    const proposed = won.map((one) => one.proposed);
    expect(proposed[0]).toBeLessThan(proposed[2] ?? 0);
  });
});
