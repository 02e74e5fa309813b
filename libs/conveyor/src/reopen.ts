import { assign, receiverRejection } from './assign.ts';
import type { Receiver } from './receiver.ts';
import { stageById } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import { entranceRejection } from './exit-rejection.ts';
import type { Move } from './move.ts';
import { moved } from './pass.ts';
import { isErased } from './privacy/erased.ts';

/** Brings a lead that was won or lost back to a stage. */
export type Reopen = Readonly<{ toStageId: string; receiver: Receiver; brief: string | null }>;

/** Opens a closed lead again at a stage and hands it to a specialist there. */
export function reopen(desk: Desk, command: Reopen): Move {
  const rejection = reopenRejection(desk, command);
  if (rejection) refuse(rejection);
  const stage = stageById(desk, command.toStageId);
  return moved(desk, {
    closes: null,
    answers: null,
    ...assign(desk, stage, command.receiver, command.brief),
  });
}

/** Why `reopen` would refuse, or undefined. */
export function reopenRejection(desk: Desk, command: Reopen): Rejection | undefined {
  if (desk.lead.status === 'open') return { code: 'LEAD_NOT_CLOSED', details: { leadId: desk.lead.id } };
  if (isErased(desk.lead.facts)) return { code: 'LEAD_ERASED', details: { leadId: desk.lead.id } };
  const stage = desk.stages.find((other) => other.id === command.toStageId);
  if (!stage) return { code: 'STAGE_NOT_IN_FUNNEL', details: { stageId: command.toStageId } };
  return receiverRejection(desk, stage, command.receiver) ?? entranceRejection(desk, stage);
}
