import type { KeptSimulation } from '#contracts';
import { likelyRun, type Likely, type LineRun } from '#insight';
import type { LineAsItIs } from './line-as-it-is.ts';

/** The line as it is, let run through the weeks that were, beside what was in truth. */
export function compareWithTruth(
  runs: readonly LineRun[],
  { truth, weeks, read }: LineAsItIs,
): KeptSimulation['truth'] {
  const likely = likelyRun(runs);
  const won = truth.reduce((sum, one) => sum + one.won, 0);
  return {
    weeks,
    wonAWeek: { truth: won / weeks, simulated: likely.wonAWeek },
    stages: read.line.stages.map(({ stageId: stage }, place) => {
      const was = truth.find(({ stageId }) => stageId === stage);
      const own = likely.stages[place];
      return {
        stage,
        stay: { truth: was?.stay ?? null, simulated: own?.stay.median ?? null },
        waiting: { truth: was?.waiting ?? 0, simulated: own?.waiting ?? NOTHING },
      };
    }),
  };
}

const NOTHING: Likely = { mean: 0, low: 0, high: 0 };
