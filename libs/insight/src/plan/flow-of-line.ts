import { nothingFor, type Line, type LineModel, type Part, type Rates } from './line-model.ts';

/** What a line does in a week. */
export type LineFlow = Readonly<{
  won: number;
  /** For each stage a row with the visits of each person. */
  visits: readonly Float64Array[];
  /** Leads that come to each stage, and those for which nobody there has the time. */
  arriving: readonly number[];
  unserved: readonly number[];
  /** Which part of his hours each person works. */
  loads: readonly number[];
}>;

const MOST_ROUNDS = 150;
const CLOSE = 1e-4;

/**
 * What a line does in a steady week, as leads are routed in it: each specialist gets his part of the leads; what he has no time for goes to the other specialists of the
 * stage, then to its reserves, as far as they have time left; nearer to the end first, where a lead is worth more. Whatever nobody has time for waits for
 * ever. A fixed point of the flow, found by going round.
 */
export function flowOfLine(model: LineModel, rates: Rates, line: Line): LineFlow {
  let arriving = Float64Array.from(model.inflow);
  let served = serve(model, rates, line, arriving);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = arrivingAfter(model, rates, served.visits);
    const away = Math.max(...next.map((value, stage) => Math.abs(value - (arriving[stage] ?? 0))));
    if (away <= CLOSE * Math.max(1, ...next)) break;
    // The first rounds carry leads through the stages; later ones only settle who helps where, in ever smaller steps, as help given at one stage is missing at another.
    const settling = round - model.inflow.length;
    const step = settling < 0 ? 1 : 1 / (2 + settling / 8);
    arriving = arriving.map((value, stage) => value + step * ((next[stage] ?? 0) - value));
    served = serve(model, rates, line, arriving);
  }
  const last = model.inflow.length - 1;
  const { visits, spare } = served;
  return {
    won: sumOf(visits[last], rates.chances[last]),
    visits,
    arriving: [...arriving],
    unserved: visits.map((row, stage) => Math.max((arriving[stage] ?? 0) - sumOf(row), 0)),
    loads: model.hours.map((hours, person) => (hours > 0 ? 1 - (spare[person] ?? 0) / hours : 0)),
  };
}

type Served = Readonly<{ visits: readonly Float64Array[]; spare: Float64Array }>;

function serve(model: LineModel, rates: Rates, { parts, weights }: Line, arriving: Float64Array): Served {
  const visits = nothingFor(model);
  const wanted = new Float64Array(model.hours.length);
  for (const [stage, row] of visits.entries()) {
    const isThere = (person: number) =>
      parts[stage]?.[person] === 'specialist' && (model.hours[person] ?? 0) > 0;
    const weight = row.map((_, person) => (isThere(person) ? (weights[stage]?.[person] ?? 0) : 0));
    const all = sumOf(weight);
    for (const [person, own] of weight.entries()) {
      row[person] = all > 0 ? ((arriving[stage] ?? 0) * own) / all : 0;
      wanted[person] = (wanted[person] ?? 0) + (row[person] ?? 0) * hoursOf(rates, stage, person);
    }
  }
  const spare = Float64Array.from(model.hours);
  for (const [stage, row] of visits.entries())
    for (const [person, value] of row.entries()) {
      const scale = Math.min(1, (model.hours[person] ?? 0) / Math.max(wanted[person] ?? 0, 1e-12));
      row[person] = value * scale;
      spare[person] = (spare[person] ?? 0) - value * scale * hoursOf(rates, stage, person);
    }
  for (let stage = visits.length - 1; stage >= 0; stage -= 1) {
    const row = visits[stage] ?? new Float64Array();
    for (const part of ['specialist', 'reserve'] as const)
      help({ row, part, spare, left: (arriving[stage] ?? 0) - sumOf(row) }, (person) => ({
        part: parts[stage]?.[person] ?? 'none',
        hours: hoursOf(rates, stage, person),
      }));
  }
  return { visits, spare };
}

type Help = Readonly<{ row: Float64Array; part: Part; spare: Float64Array; left: number }>;

/** Gives what is left to those of a part who have time, each as much as he has. */
function help({ row, part, spare, left }: Help, of: (person: number) => { part: Part; hours: number }): void {
  if (left <= 1e-9) return;
  const able = spare.map((time, person) => {
    const one = of(person);
    return one.part === part ? Math.max(time, 0) / one.hours : 0;
  });
  const share = Math.min(1, left / Math.max(sumOf(able), 1e-12));
  for (const [person, most] of able.entries()) {
    row[person] = (row[person] ?? 0) + most * share;
    spare[person] = (spare[person] ?? 0) - most * share * of(person).hours;
  }
}

function arrivingAfter(model: LineModel, rates: Rates, visits: readonly Float64Array[]): Float64Array {
  const forward = visits.map((row, stage) => sumOf(row, rates.chances[stage]));
  return Float64Array.from(model.inflow, (inflow, stage) => {
    const stayed = sumOf(visits[stage + 1]) - (forward[stage + 1] ?? 0);
    return inflow + (forward[stage - 1] ?? 0) + stayed * (model.sentBack[stage + 1] ?? 0);
  });
}

const hoursOf = (rates: Rates, stage: number, person: number): number =>
  Math.max(rates.hours[stage]?.[person] ?? 1, 1e-6);

function sumOf(row: Float64Array | undefined, times?: Float64Array): number {
  let sum = 0;
  for (const [place, value] of (row ?? new Float64Array()).entries())
    sum += value * (times?.[place] ?? (times ? 0 : 1));
  return sum;
}
