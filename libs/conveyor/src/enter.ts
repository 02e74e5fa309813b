import { assign } from './assign.ts';
import type { Receiver } from './receiver.ts';
import { stageById } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse } from './errors.ts';
import type { Move } from './move.ts';
import { inOrder } from './stage.ts';

/** A new lead enters its funnel, at the first stage unless another is named. */
export type Enter = Readonly<{ stageId: string | null; receiver: Receiver; brief: string | null }>;

/** Begins a lead's first visit. The desk holds the lead as it will be: open, version 1, no visits. */
export function enter(desk: Desk, command: Enter): Move {
  const first = inOrder(desk.stages)[0];
  const stageId = command.stageId ?? first?.id;
  if (stageId === undefined)
    return refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id: desk.lead.funnelId } });
  return {
    leadId: desk.lead.id,
    fromVersion: desk.lead.version,
    toVersion: desk.lead.version,
    status: 'open',
    closes: null,
    answers: null,
    ...assign(desk, stageById(desk, stageId), command.receiver, command.brief),
  };
}
