import { EventPayload } from '#contracts/events';
import { movedBy, type EventType } from '#conveyor/events';
import type { EventFacts } from '#database/events';
import type { DeliverySettings } from '../delivery/delivery-settings.ts';

type Called = Readonly<{ id: string; name: string }> | null;

/**
 * What a program is told of an event: ids that are always true, and names as things are called when it is sent. With `link-only` nothing has a
 * name. A lead that was erased is told as such. Throws a ZodError for what is none of the events that docs/events.md names.
 */
export function composeEvent(type: EventType, facts: EventFacts, settings: DeliverySettings): EventPayload {
  const isNamed = settings.contents === 'full';
  const named = (called: Called) => called && { id: called.id, name: isNamed ? called.name : null };
  return EventPayload.parse({
    type,
    timestamp: facts.at,
    data: {
      sequence: facts.sequence,
      recordId: facts.recordId,
      lead: leadOf(facts, settings),
      funnel: named(facts.lead?.funnel ?? null),
      department: named(facts.lead?.department ?? null),
      actor: named(facts.actor),
      through: facts.through,
      ...ofType(type, facts, { isNamed, named }),
    },
  });
}

type Naming = Readonly<{
  isNamed: boolean;
  named: (called: Called) => Readonly<{ id: string; name: string | null }> | null;
}>;

function ofType(type: EventType, facts: EventFacts, naming: Naming): object {
  const { details } = facts;
  if (type === 'lead.erased') return {};
  if (type === 'lead.facts-changed') return { version: details.version, fields: details.fields };
  const move = moveOf(facts, naming);
  switch (type) {
    case 'lead.moved':
      return { ...move, by: movedBy(facts.action), forced: details.forced ?? false };
    case 'lead.lost':
      return { ...move, lossReason: naming.named(facts.lossReason) };
    case 'handoff.offered':
      return { ...move, handoff: facts.offered && { id: facts.offered.id, until: facts.offered.dueAt } };
    case 'handoff.accepted':
    case 'handoff.declined':
    case 'handoff.expired':
      return { ...move, handoff: details.handoffId ? { id: details.handoffId } : null };
    case 'lead.entered':
    case 'lead.won':
    case 'lead.reopened':
      return move;
  }
}

function moveOf(facts: EventFacts, { isNamed, named }: Naming): object {
  return {
    version: facts.details.version,
    from: { stage: named(facts.fromStage), employee: named(facts.fromEmployee) },
    to: { stage: named(facts.stage), employee: named(facts.employee) },
    reason: isNamed && facts.lead?.erased === false ? facts.reason : null,
  };
}

function leadOf({ leadId, lead }: EventFacts, { publicUrl, contents }: DeliverySettings): object {
  const isErased = lead?.erased ?? true;
  const isTold = contents === 'full' && !isErased;
  return {
    id: leadId,
    name: isTold ? (lead?.name ?? null) : null,
    externalId: isErased ? null : (lead?.externalId ?? null),
    source: isErased ? null : (lead?.source ?? null),
    isErased,
    link: `${publicUrl}/leads/${leadId}`,
  };
}
