import type { CountedVisit } from './counted-visits.ts';

/** Visits counted by what became of them. Always of those that were entered in a period (a cohort), however much later they ended. */
export type Tally = Readonly<{
  entered: number;
  /** Of the entered ones those by which a lead came to the stage for the first time. */
  first: number;
  /** Those by which it came once more. What is neither has only changed hands at the stage. */
  again: number;
  advanced: number;
  won: number;
  lost: number;
  returned: number;
  handedOn: number;
}>;

export const MEASURES = [
  'entered',
  'first',
  'again',
  'advanced',
  'won',
  'lost',
  'returned',
  'handedOn',
] as const satisfies readonly (keyof Tally)[];

/** What is told of a tally, in its order: what it has, and what follows from it. */
export const TOLD_OF_TALLY = [...MEASURES, 'open', 'ended'] as const;

export const NOTHING: Tally = {
  entered: 0,
  first: 0,
  again: 0,
  advanced: 0,
  won: 0,
  lost: 0,
  returned: 0,
  handedOn: 0,
};

/** What one visit counts as. */
export function tallyOf({ arrival, end }: Pick<CountedVisit, 'arrival' | 'end'>): Tally {
  const ended = end === 'handed-on' ? 'handedOn' : end;
  return { ...NOTHING, entered: 1, ...(arrival && { [arrival]: 1 }), ...(ended && { [ended]: 1 }) };
}

export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = { ...NOTHING };
  for (const tally of tallies) for (const measure of MEASURES) sum[measure] += tally[measure];
  return sum;
}

/** Visits that left the stage forward. */
export const forward = ({ advanced, won }: Tally): number => advanced + won;

/** Visits in which the work at the stage came to an end: forward, lost or sent back. Of these a conversion is a share. */
export const ended = (tally: Tally): number => forward(tally) + tally.lost + tally.returned;

/** Visits that still go on: never failures, always shown beside. */
export const open = (tally: Tally): number => tally.entered - ended(tally) - tally.handedOn;

/** The stage's conversion: those that left forward of those that ended; undefined when none has ended. */
export function conversion(tally: Tally): number | undefined {
  const of = ended(tally);
  return of === 0 ? undefined : forward(tally) / of;
}
