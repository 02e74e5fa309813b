import { seededFractions } from '#platform';
import { stageStrengths, weighVisits, type StageStrengths } from '#insight';
import { measureLearning } from './learning-measures.ts';
import { measurePlans, PLANS_A_ROUND } from './plan-measures.ts';
import { measureSimulation } from './simulation-measures.ts';
import { printTable } from '../support/report.ts';
import { workAt, type TrueStage } from '../support/true-stage.ts';

/** Nothing is forgotten: these people do not change. */
const FOR_EVER = 1e9;
const VISITS = [15, 50, 100, 400];
const PEOPLE = [5, 12, 40];
const SPREADS = [0, 0.3, 0.6];

type Judged = StageStrengths & Readonly<{ truth: readonly number[]; teamTruth: number }>;

const PARTS = {
  strengths: ({ rounds }) => measureStrengths(rounds * 10),
  plans: ({ rounds }) => measurePlans(rounds * PLANS_A_ROUND),
  learning: ({ rounds }) => measureLearning(rounds * 10),
  simulation: ({ rounds }) => measureSimulation(rounds),
} as const satisfies Readonly<Record<string, (settings: Settings) => void | Promise<void>>>;

type Settings = Readonly<{ rounds: number }>;

/** What is said of departments whose people are known, because they were made so; all of it, or one part. */
export async function benchInsight(settings: Settings, part?: string): Promise<void> {
  const parts = Object.entries(PARTS).filter(([name]) => part === undefined || name === part);
  if (parts.length === 0) throw new Error(`insight: expected ${Object.keys(PARTS).join(', ')}; got ${part}`);
  for (const [, measure] of parts) await measure(settings);
}

/** Judges stages: whether what is said of people is true as often as it says. */
function measureStrengths(repeats: number): void {
  console.log(
    `who is strong at a stage, ${repeats} simulated stages a row; leads are easy and hard, and each person has a mix of his own`,
  );
  printTable(
    [
      'people',
      'visits each',
      'spread',
      'truth in the 90 % interval',
      'said to differ',
      'wrong names',
      'named',
    ],
    SPREADS.flatMap((spread) =>
      PEOPLE.flatMap((people) => VISITS.map((visits) => rowOf({ people, visits, spread }, repeats))),
    ),
  );
}

function rowOf(stage: TrueStage, repeats: number): string[] {
  const judged = Array.from({ length: repeats }, (_, seed) => judge(stage, seed + 1));
  const covered = judged.flatMap(({ people, truth }) =>
    people.map(({ conversion: { low, high } }, place) => isWithin(truth[place], low, high)),
  );
  const named = judged.flatMap(({ people, truth, teamTruth }) =>
    people.flatMap(({ verdict }, place) =>
      verdict === 'stronger' || verdict === 'weaker'
        ? [{ isStronger: verdict === 'stronger', away: (truth[place] ?? 0) - teamTruth }]
        : [],
    ),
  );
  const wrong = named.filter(({ isStronger, away }) => stage.spread === 0 || isStronger !== away > 0);
  return [
    String(stage.people),
    String(stage.visits),
    String(stage.spread),
    share(covered.filter(Boolean).length, covered.length),
    share(judged.filter(({ differ }) => differ).length, repeats),
    share(wrong.length, covered.length),
    share(named.length, covered.length),
  ];
}

function judge(stage: TrueStage, seed: number): Judged {
  const fraction = seededFractions(seed);
  const { visits, truth, team } = workAt({ ...stage, easier: 0.5, confounded: true }, fraction);
  const { evidence, employeeIds } = weighVisits(visits, FOR_EVER);
  return {
    ...stageStrengths(evidence, fraction),
    truth: employeeIds.map((id) => truth.get(id) ?? Number.NaN),
    teamTruth: team,
  };
}

const isWithin = (truth: number | undefined, low: number, high: number): boolean =>
  truth !== undefined && low <= truth && truth <= high;

const share = (some: number, all: number): string => `${((100 * some) / Math.max(all, 1)).toFixed(1)} %`;
