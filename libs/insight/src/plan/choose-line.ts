import { flowOfLine } from './flow-of-line.ts';
import { meanOf, nothingFor, type Line, type LineModel, type Part, type Rates } from './line-model.ts';
import { mayWork, type LineWishes, type Placed } from './line-wishes.ts';
import { f, writeProgram, y } from './write-program.ts';

/** Solves a program in the LP format; null: nothing meets all its conditions. */
export type Solve = (program: string) => ReadonlyMap<string, number> | null;

/** A share of a stage's leads below which nobody is made its specialist. */
const LEAST_SHARE = 0.02;

/**
 * The line that brings most if people are as they are on average of what is known, with reserves: the best of the others for each stage, so that whoever has
 * time helps where it lacks. Null: no line meets all wishes.
 */
export function chooseLine(
  model: LineModel,
  draws: readonly Rates[],
  { wishes, today, solve }: Readonly<{ wishes: LineWishes; today: Line; solve: Solve }>,
): Line | null {
  const rates = meanOf(draws);
  const solution = solve(writeProgram(model, rates, wishes, today));
  return solution && withReserves(model, rates, wishes, lineOf(model, solution, wishes));
}

function lineOf(model: LineModel, solution: ReadonlyMap<string, number>, wishes: LineWishes): Line {
  const visits = nothingFor(model).map((row, stage) =>
    row.map((_, person) => Math.max(solution.get(f({ stage, person })) ?? 0, 0)),
  );
  const parts = visits.map((row, stage) => {
    const least = leastOf(row);
    return [...row].map((value, person): Part => {
      const isChosen = (solution.get(y({ stage, person })) ?? 0) > 0.5;
      return isChosen && (value >= least || isWanted(wishes, { stage, person })) ? 'specialist' : 'none';
    });
  });
  return { parts, weights: visits.map((row, stage) => weightsOf(row, parts[stage] ?? [])) };
}

const leastOf = (row: Float64Array): number => LEAST_SHARE * row.reduce((sum, value) => sum + value, 0);

/** Whoever is wanted at a stage gets something there also where the program needs nobody more; where no leads come all get the same. */
function weightsOf(row: Float64Array, parts: readonly Part[]): Float64Array {
  const least = leastOf(row) || 1;
  return row.map((value, person) => (parts[person] === 'specialist' ? Math.max(value, least) : 0));
}

function isWanted({ must, learning, people }: LineWishes, { stage, person }: Placed): boolean {
  const isHe = (one: Placed) => one.stage === stage && one.person === person;
  return must.some(isHe) || learning.some(isHe) || (people[stage]?.least ?? 0) > 0;
}

/** Adds to each stage the best of those who do not work there and have hours, in what they win of an hour. */
function withReserves(model: LineModel, rates: Rates, wishes: LineWishes, line: Line): Line {
  const { loads } = flowOfLine(model, rates, line);
  const parts = line.parts.map((row, stage) => {
    const others = row
      .map((part, person) => ({ part, person, chance: rates.chances[stage]?.[person] ?? 0 }))
      .filter(({ part, person }) => part === 'none' && mayWork(model, wishes, { stage, person }))
      .toSorted(
        (one, other) =>
          other.chance * (1.5 - (loads[other.person] ?? 0)) - one.chance * (1.5 - (loads[one.person] ?? 0)),
      )
      .slice(0, wishes.reserves)
      .map(({ person }) => person);
    return row.map((part, person): Part => (others.includes(person) ? 'reserve' : part));
  });
  return { ...line, parts };
}
