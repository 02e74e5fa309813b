import type { Line, LineModel, LineToSimulate, Rates, Route } from '#insight';

type Stage = LineToSimulate['stages'][number];
type Terms = Stage['people'][number];
type Stretches = LineToSimulate['people'][number]['stretches'];

/** A department as a plan knows it. */
export type Planned = Readonly<{ model: LineModel; rates: Rates; line: Line }>;

/** What a plan does not know of it. */
export type Ways = Readonly<{
  stretches: (hours: number) => Stretches;
  /** When in a week leads come: so often in each of its hours, relative to the others. */
  comes: readonly number[];
  capacity: number | null;
  pace: Stage['pace'];
  deviation: number;
  answer: Terms['answer'];
}>;

const DAYS = [0, 1, 2, 3, 4].map((day) => 24 * day);
const WEEK = Array.from({ length: 168 }, (_, hour) => hour);

/** So many hours a week, on five days from nine on. */
export function fiveDays(hours: number): Stretches {
  return DAYS.map((day) => ({ from: day + 9, until: day + 9 + hours / 5 }));
}

/** From nine to six on working days. */
export const BY_DAY = WEEK.map((hour) => (hour < 120 && hour % 24 >= 9 && hour % 24 < 18 ? 1 : 0));

const USUAL: Ways = {
  stretches: fiveDays,
  comes: WEEK.map(() => 1),
  capacity: null,
  // A second: nobody waits for the customer.
  pace: { level: Math.log(1 / 3600), deviation: 0 },
  deviation: 0.5,
  answer: { mean: 0, declines: 0 },
};

/** The line of a plan, as it is simulated. */
export function asSimulated({ model, rates, line }: Planned, ways: Partial<Ways> = {}): LineToSimulate {
  const { stretches, comes, capacity, pace, deviation, answer } = { ...USUAL, ...ways };
  const all = comes.reduce((sum, one) => sum + one, 0);
  return {
    people: model.hours.map((hours) => ({ stretches: stretches(hours), capacityInAll: null })),
    stages: model.inflow.map((inflow, stage) => ({
      arrivals: comes.map((one) => (inflow * one) / all),
      sentBack: model.sentBack[stage] ?? 0,
      pace,
      people: model.hours.map((_, person) => ({
        part: line.parts[stage]?.[person] ?? 'none',
        weight: line.weights[stage]?.[person] || 1,
        capacity,
        chance: rates.chances[stage]?.[person] ?? 0,
        work: { mean: rates.hours[stage]?.[person] ?? 1, deviation },
        answer,
      })),
    })),
    open: [],
  };
}

/** Gives a lead to whoever has least on his desk, specialists first, as far as people have seats. */
export const toLeastLoaded: Route = ({ candidates, preferred, at }) => {
  // Of two who have as much now the one is the first, now the other.
  const inTurn = Math.floor(at * 1e4) % 2 === 0 ? candidates : candidates.toReversed();
  const able = inTurn.filter(
    ({ load, capacity, loadInAll, capacityInAll, isBarred, opensAt }) =>
      !isBarred &&
      opensAt !== null &&
      load < (capacity ?? Infinity) &&
      loadInAll < (capacityInAll ?? Infinity),
  );
  const placeOf = ({ part, load, weight }: (typeof able)[number]): number =>
    (part === 'reserve' ? 1e6 : 0) + load / weight;
  const wished = able.find(({ person }) => person === preferred);
  return wished?.person ?? able.toSorted((one, other) => placeOf(one) - placeOf(other))[0]?.person ?? null;
};
