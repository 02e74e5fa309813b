import type { SpecialistRank, Strength } from '../candidate.ts';
import type { Department } from '../department.ts';
import type { WorkingHours } from '../hours/working-hours.ts';
import type { Instant } from '../instant.ts';
import type { LossReason } from '../loss-reason.ts';
import type { Listener } from '../notice.ts';
import type { Stage } from '../stage.ts';
import type { Fits } from './fits.ts';

/** What was agreed with a specialist for a stage. */
export type Terms = Readonly<{
  stageId: string;
  employeeId: string;
  rank: SpecialistRank;
  weight: number;
  capacity: number;
  /** Since when he works the stage: his ramp begins there. */
  since: Instant;
  fits: Fits;
  strength: Strength | null;
}>;

/** An employee, as far as the rules look at him. */
export type Worker = Listener &
  Readonly<{
    /** Grows with every change of him, his hours and his absences included. */
    version: number;
    active: boolean;
    /** How many open leads he may hold at all stages together; null when nothing was agreed. */
    capacity: number | null;
    /** When he works, by his own hours or else by those of his department; null: round the clock. */
    hours: WorkingHours | null;
  }>;

/** Everything about the line that does not change with a move: its stages, who works them on which terms, and when. */
export type Roster = Readonly<{
  /** Of each funnel, in use. */
  stages: ReadonlyMap<string, readonly Stage[]>;
  /** For which each funnel loses leads, in use; none of a funnel that has no list. */
  lossReasons: ReadonlyMap<string, readonly LossReason[]>;
  /** Of each stage. */
  terms: ReadonlyMap<string, readonly Terms[]>;
  workers: ReadonlyMap<string, Worker>;
  /** Of each funnel the one that it belongs to. */
  departments: ReadonlyMap<string, Department>;
}>;
