import type { KeptSimulation, Scenario } from '#contracts';
import { likelyOf, likelyRun, type Likely, type LikelyTimes, type LineRun } from '#insight';
import type { LineIds } from './with-scenario.ts';

type KeptLine = KeptSimulation['lines'][number];

/** A line that was let run: the scenario (null: as it is), and its runs, in the order of the seeds. */
export type RunLine = Readonly<{ scenario: Scenario | null; runs: readonly LineRun[] }>;

/** What came of lines, by ids: the line as it is first. */
export function sumUpLines(lines: readonly RunLine[], ids: LineIds): readonly KeptLine[] {
  const [today] = lines;
  return lines.map(({ scenario, runs }): KeptLine => {
    const likely = likelyRun(runs);
    const hires = scenario?.hires.flatMap(({ stageId, people }) =>
      Array.from({ length: people }, () => stageId),
    );
    const loads = likely.people.slice(ids.employeeIds.length).map(({ load }) => load);
    return {
      name: scenario?.name ?? null,
      wonAWeek: likely.wonAWeek,
      cycle: timesOf(likely.cycle),
      stages: ids.stageIds.map((stage, place) => {
        const own = likely.stages[place];
        return {
          stage,
          queue: timesOf(own?.queue),
          stay: timesOf(own?.stay),
          waiting: own?.waiting ?? NOTHING,
          hires: loads.filter((_, hire) => hires?.[hire] === stage),
        };
      }),
      people: ids.employeeIds.map((employee, place) => ({
        employee,
        load: likely.people[place]?.load ?? null,
      })),
      difference: scenario === null || !today ? null : differenceOf(today.runs, runs),
    };
  });
}

const NOTHING: Likely = { mean: 0, low: 0, high: 0 };

function timesOf(times: LikelyTimes | undefined): KeptLine['cycle'] {
  return { median: times?.median ?? null, ninthTenth: times?.ninthTenth ?? null };
}

/** Run by run, each with the luck and the people of the other's: what both share is not taken for a difference. */
function differenceOf(today: readonly LineRun[], then: readonly LineRun[]): KeptLine['difference'] {
  const pairs = today.flatMap((before, place) => {
    const after = then[place];
    return after ? [[before, after] as const] : [];
  });
  const won = pairs.map(([before, after]) => wonAWeek(after) - wonAWeek(before));
  const cycles = pairs.flatMap(([before, after]) =>
    before.cycle.median === null || after.cycle.median === null
      ? []
      : [after.cycle.median - before.cycle.median],
  );
  return {
    wonAWeek: likely(won),
    better: won.reduce((sum, one) => sum + (one > 0 ? 1 : one === 0 ? 0.5 : 0), 0) / Math.max(won.length, 1),
    cycle: cycles.length > 0 ? likely(cycles) : null,
    waiting: likely(pairs.map(([before, after]) => waitingIn(after) - waitingIn(before))),
  };
}

const likely = (values: readonly number[]): Likely => likelyOf(Float64Array.from(values));

function wonAWeek({ weeks }: LineRun): number {
  return weeks.reduce((sum, { won }) => sum + won, 0) / Math.max(weeks.length, 1);
}

function waitingIn({ stages }: LineRun): number {
  return stages.reduce((sum, { waiting }) => sum + waiting, 0);
}
