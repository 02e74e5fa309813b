import { flowOfLine } from './flow-of-line.ts';
import { meanOf, nothingFor, type Line, type LineModel, type Part, type Rates } from './line-model.ts';
import { mayWork, type LineWishes, type Placed } from './line-wishes.ts';
import { hasWishedPlaces } from './meets-wishes.ts';
import { f, writeProgram, y } from './write-program.ts';

/** Solves a program in the LP format; null: nothing meets all its conditions. */
export type Solve = (program: string) => ReadonlyMap<string, number> | null;

/** Whoever would get less than so much of what the specialists of a stage get on average is not made one. */
const LEAST_SHARE = 0.1;

type Asked = Readonly<{ wishes: LineWishes; today: Line; solve: Solve }>;

/**
 * The line that brings most if people are as they are on average of what is known, with reserves: the best of the others for each stage, so that whoever has
 * time helps where it lacks. Null: no line meets all wishes.
 */
export function chooseLine(model: LineModel, draws: readonly Rates[], asked: Asked): Line | null {
  const rates = meanOf(draws);
  const line = solveRelaxed(model, rates, asked) ?? solveWhole(model, rates, asked);
  return line && withReserves(model, rates, asked.wishes, line);
}

/**
 * The best line if somebody could be half a specialist, as long as nobody has to be: where such a line meets all wishes there is none better, and it is found a
 * hundred times sooner.
 */
function solveRelaxed(model: LineModel, rates: Rates, { wishes, today, solve }: Asked): Line | null {
  const solution = solve(writeProgram(model, rates, { wishes, today, isRelaxed: true }));
  const line = solution && lineOf(model, solution, wishes);
  return line && hasWishedPlaces(model, line, { wishes, today }) ? line : null;
}

function solveWhole(model: LineModel, rates: Rates, { wishes, today, solve }: Asked): Line | null {
  const solution = solve(writeProgram(model, rates, { wishes, today }));
  return solution && lineOf(model, solution, wishes);
}

function lineOf(model: LineModel, solution: ReadonlyMap<string, number>, wishes: LineWishes): Line {
  const visits = nothingFor(model).map((row, stage) =>
    row.map((_, person) => Math.max(solution.get(f({ stage, person })) ?? 0, 0)),
  );
  const parts = visits.map((row, stage) => {
    const isGiven = (person: number): boolean => (solution.get(y({ stage, person })) ?? 0) > 0.5;
    const least = Math.max(leastOf(row), 1e-9);
    const tooFew = row.filter((value) => value >= least).length < (wishes.people[stage]?.least ?? 0);
    return [...row].map((value, person): Part => {
      const isKept = tooFew || wishes.mostChanges !== null || isWanted(wishes, { stage, person });
      return value >= least || (isGiven(person) && isKept) ? 'specialist' : 'none';
    });
  });
  return { parts, weights: visits.map((row, stage) => weightsOf(row, parts[stage] ?? [])) };
}

function leastOf(row: Float64Array): number {
  const there = row.filter((value) => value > 0);
  return there.length > 0 ? (LEAST_SHARE * there.reduce((sum, value) => sum + value, 0)) / there.length : 0;
}

/** Whoever is wanted at a stage gets something there also where the program needs nobody more; where no leads come all get the same. */
function weightsOf(row: Float64Array, parts: readonly Part[]): Float64Array {
  const least = leastOf(row) || 1;
  return row.map((value, person) => (parts[person] === 'specialist' ? Math.max(value, least) : 0));
}

function isWanted({ must, learning }: LineWishes, { stage, person }: Placed): boolean {
  const isHe = (one: Placed) => one.stage === stage && one.person === person;
  return must.some(isHe) || learning.some(isHe);
}

/** Adds to each stage the best of those who do not work there and have hours, in what they win of an hour. */
function withReserves(model: LineModel, rates: Rates, wishes: LineWishes, line: Line): Line {
  const { loads } = flowOfLine(model, rates, line);
  const helpsAt = new Int32Array(model.hours.length);
  const parts = line.parts.map((row, stage) => {
    const others = row
      .map((part, person) => ({ part, person, chance: rates.chances[stage]?.[person] ?? 0 }))
      .filter(
        ({ part, person }) =>
          part === 'none' &&
          (helpsAt[person] ?? 0) < wishes.mostStages &&
          mayWork(model, wishes, { stage, person }),
      )
      .toSorted(
        (one, other) =>
          other.chance * (1.5 - (loads[other.person] ?? 0)) - one.chance * (1.5 - (loads[one.person] ?? 0)),
      )
      .slice(0, wishes.reserves)
      .map(({ person }) => person);
    for (const person of others) helpsAt[person] = (helpsAt[person] ?? 0) + 1;
    return row.map((part, person): Part => (others.includes(person) ? 'reserve' : part));
  });
  return { ...line, parts };
}
