import type { LoggedActivity } from './activity.ts';
import type { Barred } from './candidate.ts';
import type { Desk } from './desk.ts';
import type { UndoableMove } from './last-move.ts';
import type { LeadFacts } from './lead.ts';
import type { LineActivity, LineHandoff, LineIds, LineLead, LineVisit } from './line-records.ts';
import type { Move } from './move.ts';
import { naturalPosition } from './position.ts';
import type { Situation } from './situation.ts';
import type { VisitOutcome } from './visit.ts';

/** A lead before its first visit. */
export function entering({ leadId, fromVersion }: Move, facts: LeadFacts): LineLead {
  return {
    id: leadId,
    version: fromVersion,
    status: 'open',
    facts,
    closedAt: null,
    movedBy: null,
    visits: [],
    handoffs: [],
    notices: [],
  };
}

/** The offered or accepted handoff of the open visit. */
export function liveHandoff({ visits, handoffs }: LineLead): Desk['handoff'] {
  const visit = visits.at(-1);
  const live = handoffs.find(
    ({ visitId, state }) => visitId === visit?.id && ['offered', 'accepted'].includes(state),
  );
  return live && visit && !visit.end
    ? {
        id: live.id,
        visitId: live.visitId,
        toEmployeeId: live.toEmployeeId,
        state: live.state,
        answerDueAt: live.answerDueAt,
      }
    : null;
}

const REFUSALS = { declined: 'DECLINED', expired: 'EXPIRED' } as const;

function isRefusal(outcome: VisitOutcome | undefined): outcome is keyof typeof REFUSALS {
  return outcome === 'declined' || outcome === 'expired';
}

/** Whom the lead is not for at a stage any more: who has said no to it there, or let his offer run out. */
export function barredAt({ visits }: LineLead, stageId: string): Situation['barred'] {
  const barred: Record<string, Barred> = {};
  for (const visit of visits) {
    const outcome = visit.end?.outcome;
    if (visit.stageId !== stageId || visit.employeeId === null || !isRefusal(outcome)) continue;
    barred[visit.employeeId] = REFUSALS[outcome];
  }
  return barred;
}

/** How many offers of the lead have come to nothing since it came to the stage where it stands, or was given to somebody there. */
export function failedOffersOf({ visits }: LineLead): number {
  const ended = visits.flatMap(({ end, takenBack }) => (end ? [{ outcome: end.outcome, takenBack }] : []));
  const start = ended.findLastIndex(({ outcome, takenBack }) => BEGINS_ANEW.includes(outcome) && !takenBack);
  return ended.slice(start + 1).filter(({ outcome }) => isRefusal(outcome)).length;
}

const BEGINS_ANEW: readonly VisitOutcome[] = ['advanced', 'returned', 'won', 'lost', 'reassigned'];

/** How often what was logged during the lead's present stay: its visits to the stage in a row, whoever worked them. */
export function activitiesHere(
  { visits }: LineLead,
  logged: readonly LineActivity[],
): readonly LoggedActivity[] {
  const stageId = visits.at(-1)?.stageId;
  const start = visits.findLastIndex(
    ({ stageId: at, end, takenBack }) =>
      (at !== stageId && end?.outcome !== 'undone') ||
      ((end?.outcome === 'won' || end?.outcome === 'lost') && !takenBack),
  );
  const stay = new Set(visits.slice(start + 1).map(({ id }) => id));
  return logged
    .filter(({ visitId }) => stay.has(visitId))
    .map(({ kind, outcome }) => ({ kind, outcome, count: 1 }));
}

/** From whom a person took the lead, when it waits in a queue because of that. */
export function takenFrom({ visits }: LineLead): Situation['takenFrom'] {
  const [before, last] = visits.slice(-2);
  if (!last || last.end || last.employeeId !== null || before?.employeeId == null) return null;
  return before.end?.outcome === 'reassigned'
    ? { employeeId: before.employeeId, at: before.end.endedAt }
    : null;
}

/** Who worked the lead last at a stage, and passed it on. */
export function workedBefore({ visits }: LineLead, stageId: string | null): string | null {
  const last = visits.findLast(
    (visit) =>
      visit.stageId === stageId &&
      visit.employeeId !== null &&
      visit.end?.outcome === 'advanced' &&
      !visit.takenBack,
  );
  return last?.employeeId ?? null;
}

/** Who worked this very lead at any stage, and when he was last given it; whoever holds it now is known to it as well. */
export function acquaintancesOf({ visits }: LineLead): Situation['acquaintances'] {
  const known = visits.flatMap(({ employeeId, enteredAt: at, end }) =>
    employeeId !== null && !isRefusal(end?.outcome) && end?.outcome !== 'undone'
      ? [[employeeId, { through: 'lead' as const, at }] as const]
      : [],
  );
  return Object.fromEntries(known);
}

/** The visits once the move has ended one and begun another. */
export function visitsAfter(
  { id: leadId, visits }: LineLead,
  move: Move,
  start: { id: string; seat: number | null; seatInAll: number | null },
): readonly LineVisit[] {
  const { closes, opens, takesBack, decision } = move;
  const ended = visits.map((visit) => ({
    ...visit,
    end: visit.id === closes?.visitId ? closes : visit.end,
    takenBack: visit.takenBack || visit.id === takesBack?.visitId,
  }));
  if (!opens) return ended;
  const { capacity: _, capacityInAll: __, employeeVersion: ___, ...begun } = opens;
  return [
    ...ended,
    {
      ...begun,
      ...start,
      leadId,
      end: null,
      takenBack: false,
      standsSince: takesBack?.standsSince ?? null,
      decision,
    },
  ];
}

/** The handoffs once the move has answered one and offered another. */
export function handoffsAfter(
  { handoffs }: LineLead,
  { answers, offers }: Move,
  ids: LineIds,
): readonly LineHandoff[] {
  const answered = handoffs.map((handoff): LineHandoff => {
    if (handoff.id !== answers?.handoffId || handoff.state !== answers.from) return handoff;
    const { implied, reason, at } = answers;
    // What was accepted once stays accepted then, whatever becomes of it afterwards.
    const first =
      handoff.answer ?? (handoff.state === 'accepted' ? { at: handoff.at, implied: false } : { at, implied });
    const answer = { state: answers.state, at: first.at, implied: first.implied, reason };
    return { ...handoff, state: answers.state, answer };
  });
  if (!offers) return answered;
  const { handoffId: id, visitId } = ids;
  return [...answered, { ...offers, id, visitId, answer: null }];
}

/** The last move of a lead as an undo looks at it; null when no visit of it is over yet. */
export function lastMoveIn({ visits, handoffs, notices, movedBy }: LineLead): UndoableMove | null {
  const last = visits.at(-1);
  const ended = visits.findLast(({ end }) => end !== null);
  if (!last || !ended?.end) return null;
  const handoff = handoffs.findLast(({ visitId }) => visitId === ended.id);
  // Nothing is sent in memory: whoever was to be told was not told yet.
  const untold = notices.filter(
    ({ kind, visitId, employeeId, suppressed }) =>
      kind === 'handoff.offered' &&
      visitId === ended.id &&
      employeeId === ended.employeeId &&
      suppressed === null,
  );
  return {
    by: movedBy,
    at: last === ended ? ended.end.endedAt : last.enteredAt,
    outcome: ended.end.outcome,
    isTakenBack: ended.takenBack,
    ended: { ...ended, endedAt: ended.end.endedAt },
    handoff: handoff ?? null,
    untold: untold.map(({ channel }) => channel),
    position: naturalPosition(ended.enteredAt, ended.id),
  };
}
