import type { Fraction } from '../chance.ts';
import { likelyOf, type Likely } from '../likely.ts';
import type { Rates } from '../plan/line-model.ts';
import type { LineRun, Times } from './line-run.ts';
import { withRates, type LineToSimulate } from './line-to-simulate.ts';
import type { Route } from './route.ts';
import { simulateLine } from './simulate-line.ts';

export type RunsSettings = Readonly<{
  weeks: number;
  warmUp: number;
  /** One run for each: its chance, and who gives leads in it. */
  runs: readonly Readonly<{ fraction: Fraction; route: Route }>[];
  /** What is held possible of people: each run takes another draw. Without any, people are as the line says. */
  draws: readonly Rates[];
}>;

/** Lets a line work through the same weeks several times. */
export function simulateOften(
  line: LineToSimulate,
  { weeks, warmUp, runs, draws }: RunsSettings,
): readonly LineRun[] {
  return runs.map((run, place) => {
    const rates = draws[place % Math.max(draws.length, 1)];
    return simulateLine(rates ? withRates(line, rates) : line, { weeks, warmUp, ...run });
  });
}

/** Times of several runs; null: in no run were there any. */
export type LikelyTimes = Readonly<Record<keyof Times, Likely | null>>;

/** What runs of a line came to, and between what it lay in nine of ten: chance, and what is not known of people. */
export type LikelyRun = Readonly<{
  weeks: readonly Readonly<Record<'came' | 'won' | 'lost' | 'open', Likely>>[];
  /** Leads won a week, over all weeks. */
  wonAWeek: Likely;
  cycle: LikelyTimes;
  stages: readonly (Readonly<Record<'came' | 'left' | 'open' | 'waiting', Likely>> &
    Readonly<{ queue: LikelyTimes; stay: LikelyTimes }>)[];
  people: readonly Readonly<{ load: Likely | null; visits: Likely }>[];
}>;

/** Sums up runs of one line, for as many as there are. */
export function likelyRun(runs: readonly LineRun[]): LikelyRun {
  const of = (value: (run: LineRun) => number | undefined): Likely =>
    likelyOf(Float64Array.from(runs, (run) => value(run) ?? 0));
  const ofSome = (value: (run: LineRun) => number | null | undefined): Likely | null => {
    const some = runs.flatMap((run) => value(run) ?? []);
    return some.length > 0 ? likelyOf(Float64Array.from(some)) : null;
  };
  const times = (value: (run: LineRun) => Times | undefined): LikelyTimes => ({
    mean: ofSome((run) => value(run)?.mean),
    median: ofSome((run) => value(run)?.median),
    ninthTenth: ofSome((run) => value(run)?.ninthTenth),
  });
  const [first] = runs;
  return {
    weeks: (first?.weeks ?? []).map((_, week) => ({
      came: of(({ weeks }) => weeks[week]?.came),
      won: of(({ weeks }) => weeks[week]?.won),
      lost: of(({ weeks }) => weeks[week]?.lost),
      open: of(({ weeks }) => weeks[week]?.open),
    })),
    wonAWeek: of(wonAWeek),
    cycle: times(({ cycle }) => cycle),
    stages: (first?.stages ?? []).map((_, stage) => ({
      came: of(({ stages }) => stages[stage]?.came),
      left: of(({ stages }) => stages[stage]?.left),
      open: of(({ stages }) => stages[stage]?.open),
      waiting: of(({ stages }) => stages[stage]?.waiting),
      queue: times(({ stages }) => stages[stage]?.queue),
      stay: times(({ stages }) => stages[stage]?.stay),
    })),
    people: (first?.people ?? []).map((_, person) => ({
      load: ofSome(({ people }) => people[person]?.load),
      visits: of(({ people }) => people[person]?.visits),
    })),
  };
}

function wonAWeek({ weeks }: LineRun): number {
  return weeks.reduce((sum, { won }) => sum + won, 0) / Math.max(weeks.length, 1);
}
