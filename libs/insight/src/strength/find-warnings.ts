import { compareShares, type SeenShare } from '../compare-shares.ts';

/** What is known of one person's work at a stage beside how often it went forward. Counts are of visits, weeks are before now. */
export type PersonFacts = Readonly<{
  employeeId: string;
  ended: number;
  forward: number;
  /** Visits that are not over. */
  open: number;
  /** Visits that ended within a minute. */
  brief: number;
  /** Visits of leads with which somebody else had worked at the stage before. */
  workedBefore: number;
  /** Which share of his leads the team would have passed on, by their traits; null: unknown. */
  expected: number | null;
  /** What became of the leads that he passed on. */
  passedOn: Readonly<{ won: number; lost: number; open: number; cameBack: number }>;
  /** When his first and his newest visit began. */
  firstWeeksAgo: number;
  lastWeeksAgo: number;
  /** His visits of the last quarter and those before. */
  lately: SeenShare;
  before: SeenShare;
}>;

export type StageFacts = Readonly<{
  people: readonly PersonFacts[];
  /** Visits that ended with nobody written down for them. */
  nobodys: SeenShare;
  /** Visits with nobody written down that have not ended for a quarter of a year. */
  nobodysLeft: number;
  /** Which share of everybody's leads went forward. */
  team: number | null;
}>;

/** Why nothing is said of a stage at all. */
export type StageWarning = 'recorded-when-won' | 'nothing-lost';

/** What there may be to know of a figure of a person, in the order in which it is told. */
const PERSON_WARNINGS = [
  'booked-for-others',
  'easier-leads',
  'harder-leads',
  'worked-before',
  'many-open',
  'come-back',
  'lost-later',
  'new-here',
  'long-ago',
  'changed-lately',
] as const;

export type PersonWarning = (typeof PERSON_WARNINGS)[number];

const LEAST = 10;
/** Of visits without anybody from so many on it is asked whether they end otherwise. */
const LEAST_OF_NOBODY = 20;
/** By how much less visits of nobody go forward, if people are written down when it went well. */
const SHORT_OF = 0.2;
/** From which share on nearly everything that somebody had went forward, and how many visits of nobody beside each of them are no mere rest of a queue. */
const NEARLY_ALL = 0.95;
const MANY_LEFT = 0.5;
const MANY_BRIEF = 0.2;
/** Whoever has so many brief visits did not do the work, unless others have many as well. */
const MOSTLY_BRIEF = 0.5;
const FEW_BRIEF = 0.25;
/** By how much the leads of somebody are easier or harder than the team's, as a share that goes forward. */
const OTHER_LEADS = 0.05;
const MANY_WORKED_BEFORE = 0.3;
const MANY_OPEN = 0.35;
const NEW_WEEKS = 6;
const LONG_AGO_WEEKS = 13;

/**
 * Why the data of a stage cannot tell who is strong there: people are written down only where it went well (then everybody seems perfect), or nothing that did not
 * go forward was written down.
 */
export function stageWarnings({ people, nobodys, nobodysLeft }: StageFacts): readonly StageWarning[] {
  const held = sumOf(people);
  const warnings: StageWarning[] = [];
  const goesWell = held.hits >= NEARLY_ALL * held.n;
  // What nobody has ever ended was lost without anybody writing that down.
  const isLeft = goesWell && nobodysLeft >= MANY_LEFT * held.n;
  const others = { hits: nobodys.hits, n: nobodys.n + (isLeft ? nobodysLeft : 0) };
  if (others.n >= LEAST_OF_NOBODY && held.n >= LEAST) {
    const { verdict, difference } = compareShares(held, others);
    if (verdict === 'higher' && (difference?.low ?? 0) > SHORT_OF) warnings.push('recorded-when-won');
  }
  if (held.n >= LEAST && held.hits === held.n) warnings.push('nothing-lost');
  return warnings;
}

/**
 * Who only wrote down at a stage what others had done: most of his visits lasted less than a minute, and those of the others did not. What came of them is nobody's
 * strength, and would make everybody else look weak. Where most visits of all are as short, that is how long work takes there.
 */
export function bookersOf(people: readonly PersonFacts[]): ReadonlySet<string> {
  const isMostly = ({ brief, ended }: PersonFacts): boolean =>
    ended >= LEAST && brief / ended >= MOSTLY_BRIEF;
  const others = people.filter((one) => !isMostly(one));
  const { hits, n } = added(others.map(({ brief, ended }) => ({ hits: brief, n: ended })));
  if (n < LEAST || hits / n >= FEW_BRIEF) return new Set();
  return new Set(people.filter(isMostly).map(({ employeeId }) => employeeId));
}

/** What to know of the figure of each person, in the order of the people. */
export function personWarnings(facts: StageFacts): readonly (readonly PersonWarning[])[] {
  const comparisons = facts.people.length;
  return facts.people.map((one): readonly PersonWarning[] => {
    const others = facts.people.filter((other) => other !== one);
    const isMore = (of: (person: PersonFacts) => SeenShare): boolean =>
      compareShares(of(one), added(others.map(of)), comparisons).verdict === 'higher';
    const before = shareOf(others.map(({ workedBefore: hits, ended: n }) => ({ hits, n })));
    const open = shareOf(others.map((other) => ({ hits: other.open, n: other.open + other.ended })));
    const isKnown = one.ended >= LEAST;
    const off = one.expected === null || facts.team === null ? 0 : one.expected - facts.team;
    const found: Readonly<Record<PersonWarning, boolean>> = {
      'booked-for-others': isKnown && one.brief / one.ended >= MANY_BRIEF,
      'easier-leads': isKnown && off > OTHER_LEADS,
      'harder-leads': isKnown && off < -OTHER_LEADS,
      'worked-before': isKnown && one.workedBefore / one.ended >= Math.max(MANY_WORKED_BEFORE, 2 * before),
      'many-open': one.open >= LEAST && one.open / (one.open + one.ended) > Math.max(MANY_OPEN, 1.5 * open),
      'come-back': isMore(cameBack),
      'lost-later': isMore(lostLater),
      'new-here': one.ended > 0 && one.firstWeeksAgo < NEW_WEEKS,
      'long-ago': isKnown && one.lastWeeksAgo > LONG_AGO_WEEKS,
      'changed-lately': ['higher', 'lower'].includes(
        compareShares(one.lately, one.before, comparisons).verdict,
      ),
    };
    return PERSON_WARNINGS.filter((warning) => found[warning]);
  });
}

const cameBack = ({ passedOn: { won, lost, open, cameBack: hits } }: PersonFacts): SeenShare => ({
  hits,
  n: won + lost + open,
});

const lostLater = ({ passedOn: { won, lost } }: PersonFacts): SeenShare => ({ hits: lost, n: won + lost });

function sumOf(people: readonly PersonFacts[]): SeenShare {
  return added(people.map(({ forward, ended }) => ({ hits: forward, n: ended })));
}

function added(shares: readonly SeenShare[]): SeenShare {
  return shares.reduce((sum, { hits, n }) => ({ hits: sum.hits + hits, n: sum.n + n }), { hits: 0, n: 0 });
}

function shareOf(shares: readonly SeenShare[]): number {
  const { hits, n } = added(shares);
  return n > 0 ? hits / n : 0;
}
