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
const MANY_BRIEF = 0.2;
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
export function stageWarnings({ people, nobodys }: StageFacts): readonly StageWarning[] {
  const held = sumOf(people);
  const warnings: StageWarning[] = [];
  if (nobodys.n >= LEAST_OF_NOBODY && held.n >= LEAST) {
    const { verdict, difference } = compareShares(held, nobodys);
    if (verdict === 'higher' && (difference?.low ?? 0) > SHORT_OF) warnings.push('recorded-when-won');
  }
  if (held.n >= LEAST && held.hits === held.n) warnings.push('nothing-lost');
  return warnings;
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
