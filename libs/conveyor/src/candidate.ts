import type { Listener } from './notice.ts';

/** Primaries are asked first; a reserve only when no primary can take the lead. */
export const SPECIALIST_RANKS = ['primary', 'reserve'] as const;

export type SpecialistRank = (typeof SPECIALIST_RANKS)[number];

/** A specialist of a stage at the moment of a decision: what was agreed with him, and how it stands now. */
export type Candidate = Readonly<{
  employeeId: string;
  rank: SpecialistRank;
  /** Share of the leads relative to the others; above 0. */
  weight: number;
  /** How many open leads he may hold at this stage. */
  capacity: number;
  /** How many he holds now. */
  load: number;
  /** False for somebody who has left the department. */
  active: boolean;
  /** Why this very lead is not for him: he has declined it at this stage, or it is taken from him just now. */
  barred: 'DECLINED' | 'HELD_IT' | null;
}>;

/** A candidate who can also be told. */
export type Specialist = Candidate & Pick<Listener, 'channels'> & Readonly<{ stageId: string }>;
