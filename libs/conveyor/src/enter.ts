import { assign, receiverRejection } from './assign.ts';
import type { Receiver } from './receiver.ts';
import { stageById } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import { entranceRejection } from './exit-rejection.ts';
import type { Move } from './move.ts';
import { inOrder } from './stage.ts';

/** A new lead enters its funnel, at the first stage unless another is named. */
export type Enter = Readonly<{ stageId: string | null; receiver: Receiver; brief: string | null }>;

/** Begins a lead's first visit. The desk holds the lead as it will be: open, version 1, no visits. */
export function enter(desk: Desk, command: Enter): Move {
  const rejection = enterRejection(desk, command);
  if (rejection) refuse(rejection);
  return {
    leadId: desk.lead.id,
    fromVersion: desk.lead.version,
    toVersion: desk.lead.version,
    status: 'open',
    closedAt: null,
    takesBack: null,
    closes: null,
    answers: null,
    ...assign(desk, stageById(desk, stageIdOf(desk, command) ?? ''), command.receiver, command.brief),
  };
}

/** Why `enter` would refuse, or undefined. */
export function enterRejection(desk: Desk, command: Enter): Rejection | undefined {
  const stageId = stageIdOf(desk, command);
  if (stageId === undefined) {
    return { code: 'NOT_FOUND', details: { what: 'funnel', id: desk.lead.funnelId } };
  }
  const stage = desk.stages.find(({ id }) => id === stageId);
  if (!stage) return { code: 'STAGE_NOT_IN_FUNNEL', details: { stageId } };
  return receiverRejection(desk, stage, command.receiver) ?? entranceRejection(desk, stage);
}

function stageIdOf(desk: Desk, command: Enter): string | undefined {
  return command.stageId ?? inOrder(desk.stages)[0]?.id;
}
