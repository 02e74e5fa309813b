import type { Desk } from './desk.ts';
import type { LineHandoff, LineIds, LineLead, LineVisit } from './line-records.ts';
import type { Move } from './move.ts';

/** A lead before its first visit. */
export function entering({ leadId, fromVersion }: Move): LineLead {
  return {
    id: leadId,
    version: fromVersion,
    status: 'open',
    closedAt: null,
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
    ? { id: live.id, visitId: live.visitId, toEmployeeId: live.toEmployeeId, state: live.state }
    : null;
}

/** `stage/employee` of every handoff of the lead that was declined. */
export function declinedAt({ visits, handoffs }: LineLead): readonly string[] {
  return handoffs
    .filter(({ state }) => state === 'declined')
    .map(
      ({ visitId, toEmployeeId }) => `${visits.find(({ id }) => id === visitId)?.stageId}/${toEmployeeId}`,
    );
}

/** The visits once the move has ended one and begun another. */
export function visitsAfter(
  { id: leadId, visits }: LineLead,
  move: Move,
  start: { id: string; seat: number | null },
): readonly LineVisit[] {
  const { closes, opens, decision } = move;
  const ended = visits.map((visit) => (visit.id === closes?.visitId ? { ...visit, end: closes } : visit));
  if (!opens) return ended;
  const { capacity: _, ...begun } = opens;
  return [...ended, { ...begun, ...start, leadId, end: null, decision }];
}

/** The handoffs once the move has answered one and offered another. */
export function handoffsAfter(
  { handoffs }: LineLead,
  { answers, offers }: Move,
  ids: LineIds,
): readonly LineHandoff[] {
  const answered = handoffs.map((handoff): LineHandoff => {
    if (handoff.id !== answers?.handoffId || handoff.state !== 'offered') return handoff;
    const { handoffId: _, ...answer } = answers;
    return { ...handoff, state: answers.state, answer };
  });
  if (!offers) return answered;
  const { handoffId: id, visitId } = ids;
  return [...answered, { ...offers, id, visitId, answer: null }];
}
