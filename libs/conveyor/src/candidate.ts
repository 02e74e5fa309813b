import type { AbsenceKind } from './hours/absence.ts';
import type { WorkingHours } from './hours/working-hours.ts';
import type { Instant } from './instant.ts';
import type { Listener } from './notice.ts';
import type { Unfit } from './routing/fits.ts';

/** Primaries are asked first; a reserve only when no primary can take the lead. */
export const SPECIALIST_RANKS = ['primary', 'reserve'] as const;

export type SpecialistRank = (typeof SPECIALIST_RANKS)[number];

/**
 * How well somebody does at a stage, as it was measured: the share of his visits that left forward, how far
 * off that may be (one standard deviation), and from how many visits it comes.
 */
export type Strength = Readonly<{
  mean: number;
  deviation: number;
  visits: number;
  /** Present where people of the stage are not proven to differ at all: nobody is weaker by it. */
  alike?: true;
}>;

/** What somebody had to do with a lead before: with this very lead, or with another of the same phone or company; and when last. */
export type Acquaintance = Readonly<{ through: 'lead' | 'phone' | 'company'; at: Instant }>;

/** Why a very lead is not for somebody: he has said no to it at this stage, let his offer run out, or it is taken from him just now. */
export type Barred = 'DECLINED' | 'EXPIRED' | 'HELD_IT';

/** A specialist of a stage at the moment of a decision: what was agreed with him, and how it stands now. */
export type Candidate = Readonly<{
  employeeId: string;
  rank: SpecialistRank;
  /** Share of the leads relative to the others, a newcomer's ramp counted in; above 0. */
  weight: number;
  /** Which part of what was agreed that is by now; 1 when his ramp is over. */
  ramp: number;
  /** How many open leads he may hold at this stage. */
  capacity: number;
  /** How many he holds now. */
  load: number;
  /** How many open leads he may hold at all stages together; null when nothing was agreed. */
  capacityInAll: number | null;
  /** How many others than this lead he holds now at all stages; 0 when it does not matter. */
  loadInAll: number;
  /** False for somebody who has left. */
  active: boolean;
  barred: Barred | null;
  /** What keeps him away, now or when his hours would begin next. */
  absent: AbsenceKind | null;
  worksNow: boolean;
  /** When he works next: now while he does, null when that can't be seen. */
  opensAt: Instant | null;
  /** What about the lead is not for him. */
  unfit: Unfit | null;
  knows: Acquaintance | null;
  strength: Strength | null;
  /** What the round robin owes him, in leads. */
  credit: number;
}>;

/** A candidate who can also be told, and whose time runs by his hours; null: round the clock. */
export type Specialist = Candidate &
  Pick<Listener, 'channels'> &
  Readonly<{
    stageId: string;
    hours: WorkingHours | null;
    /** The version of the employee: a decision about another one is not written. */
    version: number;
  }>;
