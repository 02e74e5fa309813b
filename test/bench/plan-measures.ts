import { seededFractions } from '#platform';
import {
  chooseLine,
  everybodyEverywhere,
  flowOfLine,
  improveLine,
  proposeLine,
  usualWishes,
  type Line,
  type Rates,
  type Solve,
} from '#insight';
import { loadSolver } from '#use-cases';
import { median, printTable, sumsRatio, withError } from '../support/report.ts';
import { departmentOf, type Size } from '../support/true-department.ts';

/** Departments of a row with each round. */
export const PLANS_A_ROUND = 12;
const VISITS = [15, 50, 100, 400];
const SPREADS = [0, 0.4, 0.8];
/** How unevenly people have been at work: all have as many visits, or some five times as many as others. */
const UNEVEN = [0, 1];
/** Large departments take longer, and differ less from each other: fewer of them are made. */
const SIZES = [
  { people: 8, stages: 4, part: 1 },
  { people: 20, stages: 6, part: 1 / 3 },
];
/** A line that brings less more than that is as good as today's. */
const AS_GOOD = 0.005;

type Measured = ReturnType<typeof measure>;

/** What is promised for a proposed line, and what it brings where people are as they truly are, beside lines of who knows all and of raw rates. */
export async function measurePlans(repeats: number): Promise<void> {
  const solve = await loadSolver();
  console.log(
    `lines proposed for simulated departments, ${SIZES.map(({ people, part }) => `${Math.ceil(repeats * part)} of ${people}`).join(', ')} people a row; flow reckoned under the true rates; ± is the standard error`,
  );
  printTable(
    [
      'people x stages',
      'visits a cell',
      'uneven',
      'spread',
      'promised / brought',
      'of what is recommended',
      'raw rates promise',
      'of what is possible',
      'by raw rates',
      'better than raw by',
      'by the program',
      'all do all',
      'called clear',
      'truly better',
      'gain in its interval',
      's to propose',
    ],
    SIZES.flatMap(({ part, ...size }) =>
      VISITS.flatMap((visits) =>
        UNEVEN.flatMap((uneven) =>
          SPREADS.map((spread) =>
            rowOf({ ...size, visits, uneven, spread }, Math.ceil(repeats * part), solve),
          ),
        ),
      ),
    ),
  );
}

function rowOf(size: Size, repeats: number, solve: Solve): string[] {
  const tried = Array.from({ length: repeats }, (_, seed) => measure(size, seed + 1, solve));
  const part = (of: (one: Measured) => number, whole: (one: Measured) => number): string =>
    withError(sumsRatio(tried.map(of), tried.map(whole)));
  const possible = ({ possible: all }: Measured): number => all;
  const clear = tried.filter(({ isClear }) => isClear);
  return [
    `${size.people} x ${size.stages}`,
    String(size.visits),
    String(size.uneven),
    String(size.spread),
    part(
      ({ promised }) => promised,
      ({ brought }) => brought,
    ),
    part(
      ({ isClear, promised, today }) => (isClear ? promised : today.promised),
      ({ isClear, brought, today }) => (isClear ? brought : today.brought),
    ),
    part(
      ({ rawPromised }) => rawPromised,
      ({ rawBrought }) => rawBrought,
    ),
    part(({ brought }) => brought, possible),
    part(({ rawBrought }) => rawBrought, possible),
    part(({ brought, rawBrought }) => brought - rawBrought, possible),
    part(({ programmed }) => programmed, possible),
    part(({ today }) => today.brought, possible),
    `${clear.length} of ${repeats}`,
    `${clear.filter(({ brought, today }) => brought > (1 + AS_GOOD) * today.brought).length} of ${clear.length}`,
    (tried.filter(({ isCovered }) => isCovered).length / repeats).toFixed(2),
    median(tried.map(({ seconds }) => seconds)).toFixed(1),
  ];
}

function measure(size: Size, seed: number, solve: Solve) {
  const { model, truth, choosing, judging, raw } = departmentOf(size, seededFractions(seed));
  const today = everybodyEverywhere(model);
  const wishes = { ...usualWishes(model), reserves: Math.ceil(size.people / 3) };
  const asked = { wishes, today, solve };
  const begun = performance.now();
  const proposal = proposeLine(model, choosing, { ...asked, judging, fraction: seededFractions(seed) });
  const seconds = (performance.now() - begun) / 1_000;
  const programmed = chooseLine(model, choosing, asked);
  const rawLine = chooseLine(model, [raw], asked);
  const best = chooseLine(model, [truth], asked);
  if (!proposal || !programmed || !rawLine || !best)
    throw new Error('A department without wishes has a line.');
  const known = improveLine(model, [truth], best, { wishes, today, fraction: seededFractions(seed) });
  const won = (line: Line, rates: Rates = truth): number => flowOfLine(model, rates, line).won;
  const gain = won(proposal.line) - won(today);
  return {
    seconds,
    isClear: proposal.isClear,
    isCovered: proposal.judged.gain.low <= gain && gain <= proposal.judged.gain.high,
    promised: proposal.judged.proposed.mean,
    brought: won(proposal.line),
    programmed: won(programmed),
    rawPromised: won(rawLine, raw),
    rawBrought: won(rawLine),
    possible: Math.max(won(known), won(best)),
    today: { promised: proposal.judged.today.mean, brought: won(today) },
  };
}
