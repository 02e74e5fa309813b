import type { Desk } from '../desk.ts';
import type { Move } from '../move.ts';
import type { VisitOutcome } from '../visit.ts';
import type { AuditAction, AuditDetails } from './action.ts';
import type { LeadMovedDetails } from './details.ts';

/** The actions that move a lead. */
export type MoveAction = {
  [Action in AuditAction]: AuditDetails[Action] extends LeadMovedDetails ? Action : never;
}[AuditAction];

/** What the audit keeps of a move, before the visit that it begins has its id. */
export type MoveEntry = Readonly<{ action: MoveAction; details: Omit<LeadMovedDetails, 'visitId'> }>;

const BY_OUTCOME: Readonly<Record<VisitOutcome, MoveAction>> = {
  advanced: 'lead.advanced',
  won: 'lead.won',
  lost: 'lead.lost',
  returned: 'lead.returned',
  reassigned: 'lead.reassigned',
  claimed: 'lead.claimed',
  declined: 'handoff.declined',
  expired: 'handoff.expired',
  handed_out: 'lead.handed-out',
  undone: 'lead.undone',
};

/** What the audit keeps of a move that was decided on this desk. It follows from the move, so no verb can forget it. */
export function entryOfMove({ visit }: Pick<Desk, 'visit'>, move: Move): MoveEntry {
  const { closes, answers, opens, decision, toVersion: version } = move;
  const place = opens ?? (closes ? null : visit);
  const left = closes ? visit : null;
  const action = actionOf(move);
  return {
    action,
    details: {
      version,
      stageId: place?.stageId ?? null,
      employeeId: place?.employeeId ?? null,
      fromStageId: left?.stageId ?? null,
      fromEmployeeId: left?.employeeId ?? null,
      handoffId: action.startsWith('handoff.') ? (answers?.handoffId ?? null) : null,
      forced: decision?.forced ?? false,
    },
  };
}

function actionOf({ closes, opens, takesBack }: Move): MoveAction {
  if (takesBack) return 'lead.undone';
  if (closes) return BY_OUTCOME[closes.outcome];
  if (!opens) return 'handoff.accepted';
  return opens.number === 1 ? 'lead.entered' : 'lead.reopened';
}
