import { DIGESTED_KINDS } from '#conveyor/preferences';
import { z } from 'zod';
import { happening } from './message-happening.ts';
import { link } from './message-link.ts';
import { stage } from './message-stage.ts';

const item = z.strictObject({
  /** Null: it is about the stage. */
  lead: z.string().nullable(),
  stage,
  from: z.string().nullable(),
  /** Until when it must be answered, or when its time at the stage is over. */
  dueAt: z.number().nullable(),
  /** What befell a lead that is watched. */
  what: happening.nullable(),
});

/** What came together while a person did not want to be told: of each kind how much, and the first of it. */
export const leadsDigest = z.strictObject({
  kind: z.literal('leads.digest'),
  count: z.int().nonnegative(),
  /** When the first of it came. */
  since: z.number(),
  groups: z.array(
    z.strictObject({ of: z.enum(DIGESTED_KINDS), count: z.int().positive(), items: z.array(item) }),
  ),
  stages: z.array(stage),
  link,
});

export type LeadsDigest = Readonly<z.infer<typeof leadsDigest>>;
export type DigestItem = Readonly<z.infer<typeof item>>;
