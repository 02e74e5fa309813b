import { assign, type Assignment } from './assign.ts';
import type { Channel } from './channel.ts';
import { closeVisit, stageById, type Closing } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import type { HandoffStart } from './handoff.ts';
import { MINUTE } from './instant.ts';
import type { LastMove, UndoableMove } from './last-move.ts';
import type { Move } from './move.ts';
import type { Notice } from './notice.ts';
import { noticesOfMove } from './notices.ts';
import { moved } from './pass.ts';
import { isErased } from './privacy/erased.ts';
import type { Receiver } from './receiver.ts';
import type { VisitOutcome } from './visit.ts';

/** So long a move can be taken back: whoever sees that it was wrong sees it at once, and later others go by it. By the clock on the wall. */
export const UNDO_HOLDS = 5 * MINUTE;

/** How a visit ends when a person moves the lead. */
const BY_PEOPLE: readonly VisitOutcome[] = ['advanced', 'returned', 'reassigned', 'claimed', 'won', 'lost'];

/**
 * Takes the lead's last move back: the lead is where it was, with whom it was, under the limits that it had. The desk is that of the stage
 * where it stood. Whoever gets it back is told only where he never was.
 */
export function undo(desk: Desk, last: UndoableMove | null): Move {
  const rejection = undoRejection(desk, last);
  if (rejection || !last) return refuse(rejection ?? nothing(desk));
  return isReopened(desk, last) ? closedAgain(desk, last) : backAgain(desk, last);
}

/** Why `undo` would refuse, or undefined; that whoever had the lead may have it no more is found only when it is done. */
export function undoRejection(desk: Desk, last: LastMove | null): Rejection | undefined {
  const { lead, handoff } = desk;
  if (!last || last.by === null || last.isTakenBack || !BY_PEOPLE.includes(last.outcome))
    return nothing(desk);
  if (isErased(lead.facts)) return { code: 'LEAD_ERASED', details: { leadId: lead.id } };
  if (desk.now - last.at > UNDO_HOLDS) {
    return { code: 'UNDO_TOO_LATE', details: { leadId: lead.id, minutes: UNDO_HOLDS / MINUTE } };
  }
  // Who takes a lead himself has accepted it by that.
  const isAnothers = handoff !== null && handoff.toEmployeeId !== last.by && last.outcome !== 'claimed';
  return isAnothers && handoff.state === 'accepted'
    ? { code: 'HANDOFF_ACCEPTED', details: { leadId: lead.id, employeeId: handoff.toEmployeeId } }
    : undefined;
}

function nothing({ lead }: Desk): Rejection {
  return { code: 'NOTHING_TO_UNDO', details: { leadId: lead.id } };
}

/** Whether what is taken back had opened a closed lead again. */
function isReopened({ visit }: Desk, { outcome }: LastMove): boolean {
  return visit !== null && (outcome === 'won' || outcome === 'lost');
}

function closing(desk: Desk): Closing {
  return desk.visit ? closeVisit(desk, desk.visit, 'undone') : { closes: null, answers: null };
}

/** The lead is won or lost since when it was. */
function closedAgain(desk: Desk, { outcome, ended }: UndoableMove): Move {
  return {
    leadId: desk.lead.id,
    fromVersion: desk.lead.version,
    toVersion: desk.lead.version + 1,
    status: outcome === 'won' ? 'won' : 'lost',
    closedAt: ended.endedAt,
    ...closing(desk),
    opens: null,
    takesBack: null,
    decision: null,
    offers: null,
    notices: noticesOfMove(desk, null, desk.actor),
    turn: null,
  };
}

function backAgain(desk: Desk, last: UndoableMove): Move {
  const { ended, position } = last;
  const receiver: Receiver =
    ended.employeeId === null ? { by: 'queue' } : { by: 'person', employeeId: ended.employeeId, force: true };
  const assignment = assign(desk, stageById(desk, ended.stageId), receiver, ended.brief);
  const { dueAt, remindAt, setAside } = ended;
  return {
    ...moved(desk, {
      ...closing(desk),
      ...assignment,
      opens: assignment.opens && { ...assignment.opens, dueAt, remindAt, setAside },
      offers: assignment.offers && handoffAgain(assignment.offers, last),
      notices: ended.employeeId === null ? [] : noticesAgain(assignment, last.untold),
    }),
    takesBack: { visitId: ended.id, standsSince: ended.standsSince ?? ended.enteredAt, position },
  };
}

/** He has it from whom he had it. What he had accepted he need not accept again, what he had not answered he is still to answer. */
function handoffAgain(offer: HandoffStart, { handoff }: UndoableMove): HandoffStart {
  const from = {
    fromEmployeeId: handoff?.fromEmployeeId ?? null,
    fromStageId: handoff?.fromStageId ?? null,
  };
  if (handoff?.state === 'withdrawn') return { ...offer, ...from };
  return { ...offer, ...from, state: 'accepted', answerDueAt: null, remindAt: null };
}

function noticesAgain({ notices }: Assignment, untold: readonly Channel[]): readonly Notice[] {
  return notices.map((notice) =>
    untold.includes(notice.channel) || notice.suppressed !== null
      ? notice
      : { ...notice, suppressed: 'HAD_IT' },
  );
}
