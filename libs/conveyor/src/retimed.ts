import type { Instant } from './instant.ts';
import { answerLimits, visitLimits, type AnswerLimits } from './limits.ts';
import type { Roster } from './routing/roster.ts';

/** An open visit as far as its limits go, and what stands in its timers now. */
export type Timed = Readonly<{
  visitId: string;
  funnelId: string;
  stageId: string;
  employeeId: string | null;
  enteredAt: Instant;
  dueAt: Instant | null;
  remindAt: Instant | null;
  /** True when the holder was reminded: that is done once. */
  isReminded: boolean;
  /** The offer that is not answered yet. */
  offer: Readonly<{
    handoffId: string;
    offeredAt: Instant;
    answerDueAt: Instant | null;
    remindAt: Instant | null;
    isReminded: boolean;
  }> | null;
}>;

/** The same with its timers as they ought to stand. */
export type Retimed = Pick<Timed, 'visitId' | 'dueAt' | 'remindAt'> &
  Readonly<{
    offer: Readonly<{ handoffId: string; answerDueAt: Instant | null; remindAt: Instant | null }> | null;
  }>;

const NO_LIMITS: AnswerLimits = { answerDueAt: null, remindAt: null };

/**
 * The timers of an open visit under this roster, counted anew from when it began; undefined when they stand right. What was
 * brought to mind once is not brought to mind again.
 */
export function retimed(roster: Roster, visit: Timed): Retimed | undefined {
  const stage = roster.stages.get(visit.funnelId)?.find(({ id }) => id === visit.stageId);
  if (!stage) return undefined;
  const worker = visit.employeeId === null ? undefined : roster.workers.get(visit.employeeId);
  const hours = worker ? worker.hours : (roster.departments.get(visit.funnelId)?.hours ?? null);
  const limits = visitLimits(stage, { hours, isHeld: visit.employeeId !== null }, visit.enteredAt);
  const { offer } = visit;
  // Who was not asked for an answer when he was offered the lead is not late with it now.
  const isAsked = offer !== null && offer.answerDueAt !== null;
  const answer = isAsked ? answerLimits(stage, hours, offer.offeredAt) : NO_LIMITS;
  const next: Retimed = {
    visitId: visit.visitId,
    dueAt: limits.dueAt,
    remindAt: visit.isReminded ? null : limits.remindAt,
    offer: offer && {
      handoffId: offer.handoffId,
      answerDueAt: answer.answerDueAt,
      remindAt: offer.isReminded ? null : answer.remindAt,
    },
  };
  return isSame(visit, next) ? undefined : next;
}

function isSame(visit: Timed, next: Retimed): boolean {
  return (
    visit.dueAt === next.dueAt &&
    visit.remindAt === next.remindAt &&
    visit.offer?.answerDueAt === next.offer?.answerDueAt &&
    visit.offer?.remindAt === next.offer?.remindAt
  );
}
