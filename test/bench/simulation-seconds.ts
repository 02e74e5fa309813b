import { seededFractions } from '#platform';
import { everybodyEverywhere, proposeLine, simulateOften, type Line, type Solve } from '#insight';
import { askedOf, runsOf, simulatedOf } from '../support/department-at-work.ts';
import { median, printTable } from '../support/report.ts';
import { departmentOf, type Size } from '../support/true-department.ts';

type People = Readonly<{ people: number; stages: number }>;

/** As large as a plan has to be made in less than a minute. */
const LARGE = { people: 200, stages: 10 };

/** How long simulations and plans take. */
export function measureSeconds(sizes: readonly People[], rounds: number, solve: Solve): void {
  console.log('seconds for 1,000 simulated weeks with the product’s routing: 20 runs of 50 weeks');
  printTable(
    ['people x stages', 'leads a week', 'seconds'],
    sizes.map((size) => speedOf(size, rounds)),
  );
  console.log(
    'seconds for a plan, and how many of them its lines are at work; today everybody is at two stages',
  );
  printTable(
    ['people x stages', 'leads a week', 'seconds', 'of them at work'],
    [...sizes, LARGE].map((size) => planSecondsOf(size, solve)),
  );
}

function speedOf({ people, stages }: People, repeats: number): string[] {
  const size: Size = { people, stages, visits: 0, uneven: 0, spread: 0.4 };
  const leads = people * 3;
  const { model: made, truth } = departmentOf(size, seededFractions(1), 2);
  const model = {
    ...made,
    inflow: Array.from({ length: stages }, (_, at) => (at === 0 ? leads : 0)),
  };
  const line = simulatedOf(model, truth, everybodyEverywhere(model));
  const seconds = Array.from({ length: repeats }, () => {
    const begun = performance.now();
    simulateOften(line, { weeks: 50, warmUp: 0, draws: [], runs: runsOf(line, 20) });
    return (performance.now() - begun) / 1_000;
  });
  return [`${people} x ${stages}`, String(leads), median(seconds).toFixed(2)];
}

function planSecondsOf({ people, stages }: People, solve: Solve): string[] {
  const size: Size = { people, stages, visits: 50, uneven: 1, spread: 0.4 };
  const made = departmentOf(size, seededFractions(1));
  const all = everybodyEverywhere(made.model);
  const today: Line = {
    ...all,
    parts: all.parts.map((row, stage) =>
      row.map((part, person) => ([stage, (stage + 1) % stages].includes(person % stages) ? part : 'none')),
    ),
  };
  let atWork = 0;
  const begun = performance.now();
  const { letLive, ...asked } = askedOf(made, { today, solve, seed: 1, reserves: 3 });
  proposeLine(made.model, made.choosing, {
    ...asked,
    letLive: (line, draws) => {
      const since = performance.now();
      const won = letLive(line, draws);
      atWork += performance.now() - since;
      return won;
    },
  });
  const seconds = (performance.now() - begun) / 1_000;
  const leads = made.model.inflow[0] ?? 0;
  return [`${people} x ${stages}`, leads.toFixed(0), seconds.toFixed(1), (atWork / 1_000).toFixed(1)];
}
