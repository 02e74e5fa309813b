/** What somebody is at a stage: he works there, helps where those who do have no time, or is not asked. */
export type Part = 'specialist' | 'reserve' | 'none';

/** A department as it flows: what comes in a week, and how many hours a week each person has for it. People and stages are named by their place. */
export type LineModel = Readonly<{
  /** Hours a week of each person. */
  hours: readonly number[];
  /** Leads a week that come to each stage from outside. */
  inflow: readonly number[];
  /** Of visits to each stage that do not go forward, which share is sent back to the stage before. */
  sentBack: readonly number[];
}>;

/** How people are: for each stage a row with the chance of each person that a lead goes forward, and with the hours that a visit takes him. */
export type Rates = Readonly<{ chances: readonly Float64Array[]; hours: readonly Float64Array[] }>;

/** Who works where: for each stage a row with the part of each person, and with how much of the leads each specialist is to get. */
export type Line = Readonly<{ parts: readonly (readonly Part[])[]; weights: readonly Float64Array[] }>;

/** For each stage a row with nothing for each person. */
export function nothingFor({ inflow, hours }: LineModel): readonly Float64Array[] {
  return inflow.map(() => new Float64Array(hours.length));
}

/** The mean of several states of knowledge. */
export function meanOf(all: readonly Rates[]): Rates {
  const mean = (of: keyof Rates): readonly Float64Array[] =>
    (all[0]?.[of] ?? []).map((row, stage) =>
      row.map((_, person) => all.reduce((sum, one) => sum + (one[of][stage]?.[person] ?? 0), 0) / all.length),
    );
  return { chances: mean('chances'), hours: mean('hours') };
}

/** A line in which everybody works everywhere, and all get the same. */
export function everybodyEverywhere(model: LineModel): Line {
  return {
    parts: model.inflow.map(() => model.hours.map((): Part => 'specialist')),
    weights: nothingFor(model).map((row) => row.fill(1)),
  };
}
