import { drawGamma, type Fraction } from '../chance.ts';
import { LEAST_EVIDENCE } from '../compare-shares.ts';
import { likelyOf, type Likely } from '../likely.ts';

/** A stage as a plan expected it, and what came of it in the weeks that count. */
export type PromisedStage = Readonly<{
  /** Which part of those who leave it goes forward. */
  conversion: Likely;
  /** How many leads come to it a week. */
  arriving: number;
  seen: Readonly<{ forward: number; ended: number; arrived: number }>;
}>;

/** Whether something is as it was expected: `unknown` where too little was seen. */
export type AsExpected = 'unknown' | 'as-expected' | 'less' | 'more';

/** What came of a stage. */
export type StageOutcome = Readonly<{
  /** Null: nothing has left it. */
  conversion: Likely | null;
  conversionIs: AsExpected;
  /** A week; null: no week counts yet. */
  arriving: number | null;
  arrivingIs: AsExpected;
}>;

const DRAWS = 4_000;
/** So seldom a stage is named by mistake, of all of a funnel. */
const BY_MISTAKE = 0.05;
const DEVIATIONS = 2 * 1.6449;
/** How many come is expected to the point, which nobody can: less of a difference is none. */
const LEAST_DIFFERENCE = 0.1;

type Among = Readonly<{ weeks: number; stages: number; dispersion: number; fraction: Fraction }>;

/** What came of a stage beside what was expected; of so many stages, over so many weeks. */
export function stageOutcome(
  { conversion, arriving, seen }: PromisedStage,
  { weeks, stages, dispersion, fraction }: Among,
): StageOutcome {
  const isOff = (less: number): AsExpected => {
    const sure = 1 - BY_MISTAKE / (2 * Math.max(stages, 1));
    return less >= sure ? 'less' : less <= 1 - sure ? 'more' : 'as-expected';
  };
  const draws = Float64Array.from({ length: DRAWS }, () =>
    drawShare(fraction, seen.forward + 0.5, seen.ended - seen.forward + 0.5),
  );
  const [good, bad] = weightsOf(conversion);
  const belowConversion = partOf(draws, (share) => share < drawShare(fraction, good, bad));
  const came = weeks === 0 ? null : seen.arrived / weeks;
  const shape = seen.arrived / dispersion + 0.5;
  const belowArriving = (bound: number): number =>
    partOf(draws, () => (drawGamma(fraction, shape) * dispersion) / Math.max(weeks, 1) < bound);
  const isNear = came !== null && Math.abs(came - arriving) <= LEAST_DIFFERENCE * arriving;
  return {
    conversion: seen.ended === 0 ? null : likelyOf(draws),
    conversionIs: seen.ended < LEAST_EVIDENCE ? 'unknown' : isOff(belowConversion),
    arriving: came,
    arrivingIs: came === null ? 'unknown' : isNear ? 'as-expected' : isOff(belowArriving(arriving)),
  };
}

function drawShare(fraction: Fraction, good: number, bad: number): number {
  const one = drawGamma(fraction, good);
  return one / (one + drawGamma(fraction, bad));
}

/** The weights of a beta distribution with this mean and about these ends. */
function weightsOf({ mean, low, high }: Likely): readonly [number, number] {
  const share = Math.min(Math.max(mean, 1e-3), 1 - 1e-3);
  const deviation = Math.max((high - low) / DEVIATIONS, 1e-3);
  const cases = Math.max((share * (1 - share)) / deviation ** 2 - 1, 1);
  return [share * cases, (1 - share) * cases];
}

function partOf(draws: Float64Array, is: (draw: number) => boolean): number {
  return draws.reduce((sum, draw) => sum + (is(draw) ? 1 : 0), 0) / draws.length;
}
