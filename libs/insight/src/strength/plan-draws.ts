import type { Fraction } from '../chance.ts';
import { drawUnder, placeAt, SPREADS, weighSpreads, widthOf, type WeighedFit } from './draw-chances.ts';
import type { Evidence } from './evidence.ts';
import type { LogisticFit } from './logistic-fit.ts';

/** For each person of a stage what his conversion may be, the columns of all belonging together: by some a line is chosen, by the others it is judged. */
export type PlanDraws = Readonly<{ choosing: readonly Float64Array[]; judging: readonly Float64Array[] }>;

/** How far apart the spreads of one department's stages are held to be, as the deviation of their logarithms. */
const STAGES_APART = 0.3;

/**
 * Where people of a department differ, their spread is held likely before anything is seen by the upper half of a normal distribution with this deviation, in log odds (Gelman, ibid., and
 * the advice of Stan's authors for logistic models). Half of it, as for the people of one stage, promised 0.91 to 0.95 of what departments with a spread of 0.8 brought that had fifteen visits each.
 */
const DEPARTMENT_SPREAD = 1;

/** How likely it is before anything is seen that people are all alike, at every stage. Whoever chooses looks for differences: what there is of them is used. */
const ALIKE_CHOOSING = 0;
/** Whoever judges what was chosen doubts them: else he takes the luck of whom was picked for strength. */
const ALIKE_JUDGING = 0.5;

/**
 * Draws of how people are at all stages of a department, for its line. One stage says little of how far people lie apart, all of them together say more: each stage's
 * spread lies around one of the department (a hierarchical prior of a variance: Gelman, "Prior distributions for variance parameters in hierarchical models",
 * Bayesian Analysis 1, 2006). For judging people may also be all alike, with a weight of its own (a spike and a slab: Mitchell and Beauchamp, "Bayesian variable selection in linear
 * regression", JASA 83, 1988). What is told of people at one stage does not come from here: without a spike it says less, and errs on that side.
 */
export function drawsForPlan(
  stages: readonly Evidence[],
  count: number,
  fraction: Fraction,
): readonly PlanDraws[] {
  const fits = stages.map(weighSpreads);
  const [choosing, judging] = [ALIKE_CHOOSING, ALIKE_JUDGING].map((alike) =>
    drawFits(fits, departmentsOf(alike), count, fraction),
  );
  return stages.map((evidence, stage) => ({
    choosing: drawUnder(evidence, choosing?.[stage] ?? [], fraction),
    judging: drawUnder(evidence, judging?.[stage] ?? [], fraction),
  }));
}

/** A department that is held possible: how likely it is before anything is seen, and each spread at one of its stages. */
type Department = Readonly<{ before: number; spreads: readonly number[] }>;

function departmentsOf(alike: number): readonly Department[] {
  // Many people are seen of a department, so chance alone hardly makes them look alike, and small spreads need not be kept away from.
  const usual = SPREADS.map((spread, place) =>
    place === 0 ? 0 : widthOf(place) * Math.exp(-((spread / DEPARTMENT_SPREAD) ** 2) / 2),
  );
  const sum = usual.reduce((all, one) => all + one, 0);
  return SPREADS.map((middle, place) => {
    if (place === 0) return { before: alike, spreads: SPREADS.map((_, at) => (at === 0 ? 1 : 0)) };
    const around = SPREADS.map((spread, at) =>
      at === 0
        ? 0
        : (widthOf(at) / spread) * Math.exp(-((Math.log(spread / middle) / STAGES_APART) ** 2) / 2),
    );
    const all = around.reduce((total, one) => total + one, 0);
    return { before: ((1 - alike) * (usual[place] ?? 0)) / sum, spreads: around.map((one) => one / all) };
  });
}

/** So much further goes the share at which a draw looks than the one before: any draws in a row are spread over all (Weyl's sequence of the golden section). */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** For each draw a department as likely as it is after all evidence, and for each of its stages a fit as likely as it is there. */
function drawFits(
  stages: readonly (readonly WeighedFit[])[],
  departments: readonly Department[],
  count: number,
  fraction: Fraction,
): readonly (readonly LogisticFit[])[] {
  const known = departments.map(({ before, spreads }) => {
    const ofStages = stages.map((fits) => weightsOf(fits, spreads));
    return { log: Math.log(before) + ofStages.reduce((sum, { log }) => sum + log, 0), ofStages };
  });
  const most = Math.max(...known.map(({ log }) => log));
  const weights = known.map(({ log }) => Math.exp(log - most));
  const drawn = stages.map((): LogisticFit[] => []);
  const begin = fraction();
  for (let draw = 0; draw < count; draw += 1) {
    const department = known[placeAt(weights, (begin + draw * GOLDEN) % 1)];
    for (const [stage, fits] of stages.entries()) {
      const at = placeAt(department?.ofStages[stage]?.weights ?? [], fraction());
      const fit = fits[at]?.fit;
      if (fit) drawn[stage]?.push(fit);
    }
  }
  return drawn;
}

/** How likely each fit of a stage is if so likely is each spread before it, and how likely all of its evidence is, as a logarithm. */
function weightsOf(fits: readonly WeighedFit[], spreads: readonly number[]) {
  const most = Math.max(...fits.map(({ fit }) => fit.logEvidence));
  const weights = fits.map(({ fit }, place) => (spreads[place] ?? 0) * Math.exp(fit.logEvidence - most));
  return { weights, log: most + Math.log(weights.reduce((sum, one) => sum + one, 0)) };
}
