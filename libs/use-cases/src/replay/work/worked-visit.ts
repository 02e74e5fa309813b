import type { Instant } from '#conveyor';
import type { WorkStage } from '../work-history.ts';

/** One stretch of work that was done, by whom (null: nobody knows) and for how long. */
export type WorkedStretch = Readonly<{ person: string | null; lengthMs: number }>;

/** One visit of a lead at a stage as it went, in the log or in a play of it; `startedAt` null: nobody began. */
export type WorkedVisit = Readonly<{
  lead: string;
  stage: WorkStage;
  /** When the lead came to the stage. */
  queuedAt: Instant;
  startedAt: Instant | null;
  work: readonly WorkedStretch[];
}>;
