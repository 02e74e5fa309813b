import type { AnsweredQuestion } from './exit-criteria.ts';
import type { Instant } from './instant.ts';

/**
 * How a visit ended. `advanced`, `won`, `lost` and `returned` are ends of the work and count in a
 * stage's conversion, unless they were taken back; the others only change who works. `undone`: the move that began it was taken back.
 */
export const VISIT_OUTCOMES = [
  'advanced',
  'won',
  'lost',
  'returned',
  'reassigned',
  'claimed',
  'declined',
  'expired',
  'handed_out',
  'undone',
] as const;

export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** One stay of one lead at one stage with one employee, or in the stage's queue (no employee). */
export type Visit = Readonly<{
  id: string;
  leadId: string;
  /** 1 for the lead's first visit; no number is skipped. */
  number: number;
  stageId: string;
  employeeId: string | null;
  enteredAt: Instant;
  /** When the stage's time limit runs out; null when it has none. */
  dueAt: Instant | null;
  /** When the holder is reminded of the lead; null: not at all, or he was. */
  remindAt: Instant | null;
  /** True when it waits because a person wanted it to: then a person gives it to somebody, and nobody else. */
  setAside: boolean;
  /** What whoever works the lead here must know; it stays with the lead while it waits and while people change. */
  brief: string | null;
}>;

/** The end of a visit: nothing of it is known before, everything after. */
export type VisitEnd = Readonly<{
  visitId: string;
  endedAt: Instant;
  outcome: VisitOutcome;
  /** Why it was returned, lost or declined, in the words of who did it. */
  reason: string | null;
  /** Which of the funnel's loss reasons it was; null when it was none of them, or the lead was not lost. */
  lossReasonId: string | null;
  /** What was answered to the stage's questions, in their order. */
  answers: readonly AnsweredQuestion[];
  /** The employee who did it; null when nobody is known (before accounts, or the system itself). */
  endedBy: string | null;
}>;

/** A visit that a move begins. Its id and its seat are the storage's matter. */
export type VisitStart = Readonly<{
  number: number;
  stageId: string;
  employeeId: string | null;
  enteredAt: Instant;
  dueAt: Instant | null;
  remindAt: Instant | null;
  setAside: boolean;
  brief: string | null;
  /**
   * How many open leads the employee may hold at the stage: the storage gives the visit one of that
   * many seats and writes nothing when none is free. Null for the queue, and for a person whom
   * somebody forced above the capacity (`overCapacity`).
   */
  capacity: number | null;
  /** The same at all stages together; null also when nothing was agreed. */
  capacityInAll: number | null;
  /** The version of the employee that the decision saw; null for the queue. */
  employeeVersion: number | null;
  overCapacity: boolean;
}>;
