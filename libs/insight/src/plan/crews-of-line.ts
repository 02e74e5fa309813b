import type { Line, LineModel } from './line-model.ts';

/** Who works at one stage, as the flow is reckoned with: nobody who has no hours. */
export type Crew = Readonly<{
  specialists: Int32Array;
  /** Which share of the stage's leads each of them is to get. */
  shares: Float64Array;
  reserves: Int32Array;
}>;

/** The crew of each stage of a line. */
export function crewsOf(model: LineModel, line: Line): readonly Crew[] {
  return model.inflow.map((_, stage) => crewOf(model, line, stage));
}

/** The crew of one stage of a line. */
export function crewOf({ hours }: LineModel, { parts, weights }: Line, stage: number): Crew {
  const [specialists, own, reserves]: [number[], number[], number[]] = [[], [], []];
  let all = 0;
  for (const [person, part] of (parts[stage] ?? []).entries()) {
    if (part === 'none' || (hours[person] ?? 0) <= 0) continue;
    if (part === 'reserve') {
      reserves.push(person);
      continue;
    }
    const weight = weights[stage]?.[person] ?? 0;
    specialists.push(person);
    own.push(weight);
    all += weight;
  }
  return {
    specialists: Int32Array.from(specialists),
    shares: Float64Array.from(own, (weight) => (all > 0 ? weight / all : 0)),
    reserves: Int32Array.from(reserves),
  };
}
