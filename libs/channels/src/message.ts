import { z } from 'zod';

/** An absolute web address: a message has exactly one link, and it must not be anything but a link. */
const link = z.url({ protocol: /^https?$/ });

const stage = z.strictObject({
  name: z.string(),
  /** The sticker's colour, `#rrggbb`. */
  colour: z.string(),
});

/** Why the lead came to this very person. `load` counts the open leads held at the stage before this one. */
const why = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('chosen'),
    load: z.int().nonnegative(),
    capacity: z.int().nonnegative(),
    rank: z.enum(['primary', 'reserve']),
  }),
  z.strictObject({ kind: z.literal('named'), by: z.string().nullable() }),
  z.strictObject({ kind: z.literal('same') }),
]);

/** A specialist is given a lead. */
const handoffOffered = z.strictObject({
  kind: z.literal('handoff.offered'),
  lead: z.strictObject({
    name: z.string(),
    company: z.string().nullable(),
    /** In the currency's main unit; shown only together with `currency`. */
    amount: z.number().nullable(),
    /** ISO 4217. */
    currency: z.string().nullable(),
    source: z.string().nullable(),
  }),
  stage,
  /** Who passes it; null when it comes from outside or out of a queue. */
  from: z.string().nullable(),
  why,
  brief: z.string().nullable(),
  /** When the stage's time limit runs out, milliseconds since 1970; null when it has none. */
  dueAt: z.number().nullable(),
  link,
});

/** The head is told that leads wait at a stage that nobody can take leads at. */
const queueWaiting = z.strictObject({
  kind: z.literal('queue.waiting'),
  stage,
  count: z.int().positive(),
  link,
});

/** What is told, in facts that no channel and no language has touched yet. Also reads one back from JSON. */
export const messageSchema = z.discriminatedUnion('kind', [handoffOffered, queueWaiting]).readonly();

export type Message = z.infer<typeof messageSchema>;

export type HandoffOffered = Readonly<z.infer<typeof handoffOffered>>;
export type QueueWaiting = Readonly<z.infer<typeof queueWaiting>>;
export type Why = Readonly<z.infer<typeof why>>;
