import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  chooseLine,
  everybodyEverywhere,
  flowOfLine,
  narrowestStage,
  proposeLine,
  usualWishes,
  type Line,
  type LineModel,
  type Proposal,
  type Rates,
  type Solve,
} from '#insight';
import { seededFractions } from '#platform';
import { departmentOf, type TrueDepartment } from '../../../../test/support/true-department.ts';
import { loadSolver } from './load-solver.ts';

let solve: Solve;

beforeAll(async () => {
  solve = await loadSolver();
});

type Tried = Readonly<{
  department: TrueDepartment;
  proposal: Proposal;
  programmed: Line;
  won: (line: Line) => number;
}>;

/** Lines proposed for departments whose people are known. */
const propose = (spread: number, visits: number): readonly Tried[] =>
  Array.from({ length: 8 }, (_, seed) => {
    const fraction = seededFractions(seed + 1);
    const department = departmentOf({ people: 8, stages: 4, visits, uneven: 0, spread }, fraction, 120);
    const { model, truth, choosing, judging } = department;
    const asked = { wishes: usualWishes(model), today: everybodyEverywhere(model), solve };
    const proposal = proposeLine(model, choosing, { ...asked, judging, fraction, tries: 300 });
    const programmed = chooseLine(model, choosing, asked);
    if (!proposal || !programmed) throw new Error('A department without wishes has a line.');
    return { department, proposal, programmed, won: (line) => flowOfLine(model, truth, line).won };
  });

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
const isWithin = (value: number, { low, high }: Readonly<{ low: number; high: number }>) =>
  low - 1e-6 <= value && value <= high + 1e-6;

describe('a line that is proposed to people who are known', () => {
  let tried: readonly Tried[];

  beforeAll(() => {
    tried = propose(0.4, 60);
  });

  it('brings what it promises, and more than a program that takes rates for certain', () => {
    const promised = mean(
      tried.map(({ proposal, won }) => proposal.judged.proposed.mean / won(proposal.line)),
    );
    expect(promised).toBeGreaterThan(0.9);
    expect(promised).toBeLessThan(1.1);
    const brought = mean(tried.map(({ proposal, programmed, won }) => won(proposal.line) / won(programmed)));
    expect(brought).toBeGreaterThan(1);
    const clear = tried.filter(({ proposal }) => proposal.isClear);
    expect(clear.length).toBeGreaterThan(5);
    for (const { department, proposal, won } of clear)
      expect(won(proposal.line)).toBeGreaterThan(won(everybodyEverywhere(department.model)));
  });

  it('promises little where people are alike, and is hardly ever recommended', () => {
    const alike = propose(0, 60);
    const promised = mean(
      alike.map(({ proposal, won }) => proposal.judged.proposed.mean / won(proposal.line)),
    );
    expect(promised).toBeLessThan(1.15);
    expect(alike.filter(({ proposal }) => proposal.isClear).length).toBeLessThanOrEqual(1);
  });

  it('says where it is narrow, and what comes of more leads, as it truly is', () => {
    const right = tried.filter(
      ({ department: { model, truth }, proposal }) =>
        narrowestStage(flowOfLine(model, truth, proposal.line)) === proposal.narrowest.proposed,
    );
    expect(right.length).toBeGreaterThanOrEqual(6);
    for (const place of [0, 4]) {
      const over = tried.map(({ department: { model, truth }, proposal }) => {
        const { times = 1, proposed = 0 } = proposal.inflows[place] ?? {};
        const more = { ...model, inflow: model.inflow.map((leads) => leads * times) };
        return proposed / flowOfLine(more, truth, proposal.line).won;
      });
      expect(Math.abs(mean(over) - 1)).toBeLessThan(0.1);
    }
  });

  it('says of one more person at a stage what he truly brings, eight times of ten', () => {
    const covered = tried.flatMap(({ department: { model, truth }, proposal }) =>
      proposal.values.map(({ hire }, stage) => isWithin(gainOf(model, truth, proposal.line, stage), hire)),
    );
    expect(mean(covered.map(Number))).toBeGreaterThan(0.8);
  });
});

/** What somebody full time truly brings who is like the average of all, and works at a stage or helps there, whichever is better. */
function gainOf(model: LineModel, { chances, hours }: Rates, line: Line, at: number): number {
  const withHim = (row: Float64Array, own: number) => Float64Array.of(...row, own);
  const rates: Rates = {
    chances: chances.map((row) => withHim(row, mean([...row]))),
    hours: hours.map((row) => withHim(row, mean([...row]))),
  };
  const before = flowOfLine(model, { chances, hours }, line).won;
  const gains = (['specialist', 'reserve'] as const).map((part) => {
    const larger: Line = {
      parts: line.parts.map((row, stage) => [...row, stage === at ? part : 'none']),
      weights: line.weights.map((row, stage) => {
        const there = [...row].filter((_, person) => line.parts[stage]?.[person] === 'specialist');
        return withHim(row, stage === at && part === 'specialist' ? mean(there) : 0);
      }),
    };
    return flowOfLine({ ...model, hours: [...model.hours, 40] }, rates, larger).won - before;
  });
  return Math.max(...gains);
}
