import { AUDIT_WAYS } from '#conveyor/audit';
import { MOVED_BY, type EventType } from '#conveyor/events';
import { z } from 'zod';

const Id = z.uuid();
const Moment = z.iso.datetime({ precision: 3 });

/** What is called somehow: the name is null where it is no longer there, and with MESSAGE_CONTENTS=link-only. */
const Called = z.strictObject({ id: Id, name: z.string().nullable() });

/** Where a lead was or is: nobody holds it in a queue; it stands nowhere before it came and once it is closed. */
const Place = z.strictObject({ stage: Called.nullable(), employee: Called.nullable() });

const Lead = z.strictObject({
  id: Id,
  /** As it is called when the event is sent; null: erased, gone, or not to be said. */
  name: z.string().nullable(),
  externalId: z.string().nullable(),
  source: z.string().nullable(),
  /** Its personal data was erased, or the lead itself is no longer there. */
  isErased: z.boolean(),
  link: z.url(),
});

/** What every event has. */
const COMMON = {
  /** The order in which things were recorded: a later event of the same lead has a greater one. */
  sequence: z.int().positive(),
  recordId: Id,
  lead: Lead,
  funnel: Called.nullable(),
  department: Called.nullable(),
  /** Who did it; null: the line itself, or nobody is known. */
  actor: Called.nullable(),
  through: z.enum(AUDIT_WAYS),
};

const MOVE = {
  /** The lead's version after it. */
  version: z.int().positive(),
  from: Place,
  to: Place,
  /** What was said about it by who returned, declined or lost it; null: nothing, erased, or not to be said. */
  reason: z.string().nullable(),
};

const Handoff = z.strictObject({ id: Id });

function event<Type extends EventType, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({
    type: z.literal(type),
    /** When it happened. */
    timestamp: Moment,
    data: z.strictObject({ ...COMMON, ...shape }),
  });
}

/** What a program of the firm is told of an event, as docs/events.md says it to whoever writes one. */
export const EventPayload = z.discriminatedUnion('type', [
  event('lead.entered', MOVE),
  event('lead.moved', { ...MOVE, by: z.enum(MOVED_BY), forced: z.boolean() }),
  event('lead.won', MOVE),
  event('lead.lost', { ...MOVE, lossReason: Called.nullable() }),
  event('lead.reopened', MOVE),
  event('lead.facts-changed', { version: z.int().positive(), fields: z.array(z.string()) }),
  event('lead.erased', {}),
  event('handoff.offered', {
    ...MOVE,
    handoff: z.strictObject({ id: Id, until: Moment.nullable() }),
  }),
  event('handoff.accepted', { ...MOVE, handoff: Handoff.nullable() }),
  event('handoff.declined', { ...MOVE, handoff: Handoff.nullable() }),
  event('handoff.expired', { ...MOVE, handoff: Handoff.nullable() }),
]);

/** What a program is told when somebody tries out whether it hears. */
export const TestEventPayload = z.strictObject({
  type: z.literal('test'),
  timestamp: Moment,
  data: z.strictObject({ subscription: z.strictObject({ id: Id, name: z.string() }) }),
});

export type EventPayload = z.infer<typeof EventPayload>;
export type TestEventPayload = z.infer<typeof TestEventPayload>;
