import { CHANNELS } from '#conveyor';
import { z } from 'zod';
import { link } from './message-link.ts';

/** A provider knows no such address as somebody has: his head is told, and he himself where he can be. */
export const addressRefused = z.strictObject({
  kind: z.literal('address.refused'),
  channel: z.enum(CHANNELS),
  /** Whose address it is; null where messages name nobody. */
  person: z.string().nullable(),
  /** What the provider said; null likewise. */
  said: z.string().nullable(),
  /** Whether it is his own address. */
  isOwn: z.boolean(),
  at: z.number(),
  link,
});

export type AddressRefused = Readonly<z.infer<typeof addressRefused>>;
