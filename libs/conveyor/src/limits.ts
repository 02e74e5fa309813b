import type { HandoffStart } from './handoff.ts';
import { dueAfter } from './hours/due-after.ts';
import type { WorkingHours } from './hours/working-hours.ts';
import type { Instant } from './instant.ts';
import type { StageSettings } from './stage.ts';
import type { VisitStart } from './visit.ts';

/** Until when a lead may stay, and when its holder is reminded of it. */
export type VisitLimits = Pick<VisitStart, 'dueAt' | 'remindAt'>;

/** Until when an offer must be answered, and when its receiver is reminded of that. */
export type AnswerLimits = Pick<HandoffStart, 'answerDueAt' | 'remindAt'>;

/**
 * The limits of a visit that begins at `from`, in the working time of whoever holds the lead, or of the funnel's department while it
 * waits (null: round the clock); nobody is reminded of a lead that waits.
 */
export function visitLimits(
  { timeLimitMinutes, remindAfterMinutes }: StageSettings,
  { hours, isHeld }: Readonly<{ hours: WorkingHours | null; isHeld: boolean }>,
  from: Instant,
): VisitLimits {
  return {
    dueAt: dueAfter(hours, from, timeLimitMinutes),
    remindAt: isHeld ? dueAfter(hours, from, remindAfterMinutes) : null,
  };
}

/** The limits of an offer made at `from`, in its receiver's working time; none where the stage asks for no answer. */
export function answerLimits(
  { acceptance, answerWithinMinutes, remindBeforeMinutes }: StageSettings,
  hours: WorkingHours | null,
  from: Instant,
): AnswerLimits {
  if (acceptance === 'implied' || answerWithinMinutes === null) return { answerDueAt: null, remindAt: null };
  const remindAfter = remindBeforeMinutes === null ? null : answerWithinMinutes - remindBeforeMinutes;
  return {
    answerDueAt: dueAfter(hours, from, answerWithinMinutes),
    remindAt: dueAfter(hours, from, remindAfter),
  };
}
