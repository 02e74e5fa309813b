import { simulateOften, type LineRun, type LineToSimulate, type Rates } from '#insight';
import { seededFractions } from '#platform';
import { routeByPolicy, type StageRouting } from './route-by-policy.ts';

/** Some runs of a line: whoever wants many asks for a few at a time, and can say how far it is. */
export type RunsToSimulate = Readonly<{
  line: LineToSimulate;
  /** How each stage finds the specialist for a lead. */
  routing: readonly StageRouting[];
  weeks: number;
  warmUp: number;
  /** One run each; the same seed gives the same run. */
  seeds: readonly number[];
  /** What is held possible of people: of these each run takes another one; none: they are as the line says. */
  draws: readonly Rates[];
}>;

/** Lets a line run as often as there are seeds, each time routed as the product does it. */
export function simulateLine({ line, routing, seeds, ...settings }: RunsToSimulate): readonly LineRun[] {
  return simulateOften(line, {
    ...settings,
    runs: seeds.map((seed) => {
      const fraction = seededFractions(seed);
      return { fraction, route: routeByPolicy(routing, fraction) };
    }),
  });
}
