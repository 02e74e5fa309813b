import { crewsOf } from './crews-of-line.ts';
import type { Line, LineModel, Rates } from './line-model.ts';
import { flowSpace, settleFlow } from './settle-flow.ts';

/** What a line wins under each state of knowledge, how many leads come to each stage there, and what was learned of the steps to it: where the next line's flow begins. */
type Known = Readonly<{
  line: Line;
  won: Float64Array;
  arriving: readonly Float64Array[];
  inverse: readonly Float64Array[];
}>;

export type Race = Readonly<{
  /** The best line as yet. */
  best: () => Line;
  /** Whether a line is better, and then the best from now on. `begin`, from 0 to below 1, says with which state it is tried first. */
  beats: (line: Line, begin: number) => boolean;
}>;

/** After so many states a line is dropped that is worse by then; all that are left are asked at last. */
const HEATS = [6, 18, 54];
/** As many standard errors it may lie behind and stay. */
const PATIENCE = 0.5;
/** What a change has to bring at least, as a share: less is noise of the draws. */
const WORTH = 0.0005;

/**
 * Lets lines run against the best one under the same states of knowledge, so that what is uncertain of both falls out, and drops one as soon as a few of
 * them say that it is worse (Maron and Moore, "Hoeffding races", NIPS 6, 1994).
 */
export function raceLines(model: LineModel, draws: readonly Rates[], first: Line): Race {
  const space = flowSpace(model);
  const begun = (line: Line): Known => ({
    line,
    won: new Float64Array(draws.length),
    arriving: draws.map(() => Float64Array.from(model.inflow)),
    inverse: draws.map(() => Float64Array.from(space.steps.inverse)),
  });
  let [best, other] = [begun(first), begun(first)];
  const run = (line: Line, places: Iterable<number>, to: Known): void => {
    const crews = crewsOf(model, line);
    for (const place of places) {
      space.arriving.set(best.arriving[place] ?? []);
      space.steps.inverse.set(best.inverse[place] ?? []);
      to.won[place] = settleFlow(space, draws[place] ?? NO_RATES, crews);
      to.arriving[place]?.set(space.arriving);
      to.inverse[place]?.set(space.steps.inverse);
    }
  };
  run(first, draws.keys(), best);
  return {
    best: () => best.line,
    beats: (line, begin) => {
      const order = draws.map((_, place) => (place + Math.floor(begin * draws.length)) % draws.length);
      let [done, sum, squares, won] = [0, 0, 0, 0];
      for (const heat of [...HEATS.filter((one) => one < draws.length), draws.length]) {
        const places = order.slice(done, heat);
        run(line, places, other);
        for (const place of places) {
          const gain = (other.won[place] ?? 0) - (best.won[place] ?? 0);
          sum += gain;
          squares += gain * gain;
          won += best.won[place] ?? 0;
        }
        done = heat;
        const error = Math.sqrt(Math.max(squares - (sum * sum) / done, 0));
        const patience = done < draws.length ? PATIENCE * error : 0;
        if (sum + patience <= WORTH * won) return false;
      }
      [best, other] = [{ ...other, line }, best];
      return true;
    },
  };
}

const NO_RATES: Rates = { chances: [], hours: [] };
