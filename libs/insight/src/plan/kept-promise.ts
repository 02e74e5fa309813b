import { drawGamma, type Fraction } from '../chance.ts';
import { likelyOf, type Likely } from '../likely.ts';
import type { Interval } from '../share-interval.ts';
import { stageOutcome, type PromisedStage, type StageOutcome } from './promised-stage.ts';
import { driftOf, type Drift } from './promise-drift.ts';
import { countsOf, dispersionOf, plus, rateOf, type WeeklyRate } from './weekly-rate.ts';

/** What a plan promised, and what was won since it was applied. */
export type PromiseToJudge = Readonly<{
  /** Leads won a week by the proposed line, and by the one before it. */
  promised: Likely;
  today: Likely;
  /** In how many weeks half of the leads that are won have been, from entering on. */
  cycle: number;
  /** How many weeks after it was applied the first whole week began. */
  applied: number;
  /** Leads won in each whole week since, the first one first. */
  weeks: readonly number[];
  /** And in each whole week before it. */
  before: readonly number[];
}>;

export type PromiseVerdict = 'too-early' | 'kept' | 'less' | 'more';

/** A week since: whether it shows the plan already, and if so, whether as many were won as chance makes of the promise. */
export type PromiseWeek = Readonly<{ won: number; isInside: boolean | null }>;

/** Whether a promise is kept. */
export type KeptPromise = Readonly<{
  /** In so many weeks from the first whole one on it can not be seen. */
  earlyWeeks: number;
  weeks: readonly PromiseWeek[];
  /** How many are won in a week nine times of ten if the promise is kept; null: nothing was promised. */
  expected: Interval | null;
  verdict: PromiseVerdict;
  /** Leads won a week since it can be seen; null: no week shows it yet. */
  delivered: Likely | null;
  /** How likely less is won than was promised, and more than the line before would have won. */
  belowPromised: number | null;
  aboveToday: number | null;
  drift: Drift;
  /** How many times as much as by chance alone weeks differ. */
  dispersion: number;
}>;

const DRAWS = 4_000;
const SURE = 0.95;

/** Holds what was won to what was promised. Weeks before the usual lead that came after the plan could be won say nothing of it. */
export function keptPromise(judged: PromiseToJudge, fraction: Fraction): KeptPromise {
  const earlyWeeks = Math.max(Math.ceil(judged.cycle - judged.applied), 0);
  const shown = judged.weeks.slice(earlyWeeks);
  const dispersion = dispersionOf(judged.before);
  const promised = rateOf(judged.promised);
  const expected = promised ? countsOf(promised, dispersion) : null;
  const isInside = (won: number): boolean | null => expected && won >= expected.low && won <= expected.high;
  return {
    earlyWeeks,
    weeks: judged.weeks.map((won, week) => ({ won, isInside: week < earlyWeeks ? null : isInside(won) })),
    expected,
    ...overall(judged, { shown, dispersion, fraction }),
    drift: promised
      ? driftOf(
          shown.map((won) => won / dispersion),
          { shape: promised.shape, perWeek: promised.perWeek * dispersion },
        )
      : { isDrifting: false, sinceWeek: null },
    dispersion,
  };
}

/** What came of each stage, in the weeks that show the plan. */
export function keptStages(
  stages: readonly PromisedStage[],
  { dispersion, earlyWeeks, weeks }: KeptPromise,
  fraction: Fraction,
): readonly StageOutcome[] {
  const shown = Math.max(weeks.length - earlyWeeks, 0);
  return stages.map((stage) =>
    stageOutcome(stage, { weeks: shown, stages: stages.length, dispersion, fraction }),
  );
}

type Shown = Readonly<{ shown: readonly number[]; dispersion: number; fraction: Fraction }>;

function overall(
  { promised, today }: PromiseToJudge,
  { shown, dispersion, fraction }: Shown,
): Pick<KeptPromise, 'verdict' | 'delivered' | 'belowPromised' | 'aboveToday'> {
  if (shown.length === 0)
    return { verdict: 'too-early', delivered: null, belowPromised: null, aboveToday: null };
  const won = shown.reduce(plus, 0);
  // Half a lead more, as Jeffreys has it: where none was won, it is not certain that none ever is.
  const shape = won / dispersion + 0.5;
  const draws = Float64Array.from(
    { length: DRAWS },
    () => (drawGamma(fraction, shape) * dispersion) / shown.length,
  );
  const belowPromised = partBelow(draws, rateOf(promised), fraction);
  const aboveToday = 1 - partBelow(draws, rateOf(today), fraction);
  const verdict = belowPromised >= SURE ? 'less' : belowPromised <= 1 - SURE ? 'more' : 'kept';
  return {
    verdict,
    delivered: { ...likelyOf(draws), mean: won / shown.length },
    belowPromised,
    aboveToday,
  };
}

/** How many of these draws are below another of what is likely. */
function partBelow(draws: Float64Array, rate: WeeklyRate | undefined, fraction: Fraction): number {
  const drawRate = (): number => (rate ? drawGamma(fraction, rate.shape) / rate.perWeek : 0);
  return draws.reduce((sum, draw) => sum + (draw < drawRate() ? 1 : 0), 0) / draws.length;
}
