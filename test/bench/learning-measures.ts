import type { Policy, Strength } from '#conveyor';
import { stageStrengths, weighVisits } from '#insight';
import { seededFractions } from '#platform';
import { printTable } from '../support/report.ts';
import { letLearn, type Done, type Regret } from '../support/stage-that-learns.ts';

/** Six people as they are found: two good ones close together, and a long tail. */
const TRUTH = [0.5, 0.46, 0.42, 0.38, 0.34, 0.3];
const LEADS_A_WEEK = 60;
const WEEKS = 26;
const SHOWN = [1, 2, 4, 8, 13, 26];
/** Nothing is forgotten: these people do not change. */
const FOR_EVER = 1e9;
const LEAST_VISITS = 10;

type Way = Readonly<{ name: string; policy: Policy; budget: number | null }>;

const WAYS: readonly Way[] = [
  { name: 'least loaded', policy: 'weighted-least-loaded', budget: null },
  { name: 'strongest first', policy: 'strongest-first', budget: null },
  { name: 'learning, budget 2 a month', policy: 'strongest-first', budget: 2 },
  { name: 'learning, budget 1000', policy: 'strongest-first', budget: 1_000 },
];

/** What it costs to find out who is strong: leads that the best alone would have passed on, week by week, with the judging that the product has. */
export function measureLearning(repeats: number): void {
  console.log(
    `\nwhat learning costs, ${repeats} simulated stages a row; ${LEADS_A_WEEK} leads a week, people pass on ${TRUTH.join(', ')}: leads a week fewer than by the best alone`,
  );
  printTable(
    ['way', ...SHOWN.map((week) => `week ${week}`), 'in all', 'said to cost', 'dearest month'],
    WAYS.map((way) => rowOf(way, repeats)),
  );
}

function rowOf({ name, policy, budget }: Way, repeats: number): string[] {
  const runs = Array.from({ length: repeats }, (_, seed): Regret => {
    const fraction = seededFractions(seed + 1);
    const judge = (done: readonly Done[]) =>
      policy === 'strongest-first' ? judged(done, fraction) : done.map(() => null);
    return letLearn({
      truth: TRUTH,
      leadsAWeek: LEADS_A_WEEK,
      weeks: WEEKS,
      policy,
      budget,
      judge,
      fraction,
    });
  });
  const mean = (of: (run: Regret) => number): string =>
    (runs.reduce((sum, run) => sum + of(run), 0) / runs.length).toFixed(1);
  return [
    name,
    ...SHOWN.map((week) => mean(({ regret }) => regret[week - 1] ?? 0)),
    mean(({ regret }) => sumOf(regret)),
    mean(({ spent }) => sumOf(spent)),
    Math.max(...runs.map(({ spent }) => dearestMonth(spent))).toFixed(1),
  ];
}

/** As the product keeps it of a night. */
function judged(done: readonly Done[], fraction: () => number): readonly (Strength | null)[] {
  const visits = done.flatMap(({ leads, passedOn }, person) =>
    leads === 0
      ? []
      : [{ employeeId: String(person), traits: [], weeksAgo: 0, ended: leads, forward: passedOn }],
  );
  if (visits.length === 0) return done.map(() => null);
  const { evidence, employeeIds } = weighVisits(visits, FOR_EVER);
  const { people, draws, differ } = stageStrengths(evidence, fraction);
  return done.map((_, person) => {
    const place = employeeIds.indexOf(String(person));
    const [one, row] = [people[place], draws[place]];
    if (!one || !row || one.visits < LEAST_VISITS) return null;
    const mean = sumOf([...row]) / row.length;
    const deviation = Math.sqrt(sumOf([...row].map((value) => (value - mean) ** 2)) / row.length);
    return { mean, deviation, visits: Math.floor(one.visits), ...(differ ? {} : { alike: true }) };
  });
}

function dearestMonth(spent: readonly number[]): number {
  const months = new Map<number, number>();
  for (const [week, cost] of spent.entries())
    months.set(Math.floor(week / 4), (months.get(Math.floor(week / 4)) ?? 0) + cost);
  return Math.max(...months.values());
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}
