import type { Channel } from '#conveyor';

/** The channels whose provider is set somewhere; the others have none. */
export const SETTABLE_CHANNELS = [
  'email',
  'slack',
  'telegram',
  'webhook',
] as const satisfies readonly Channel[];

export type SettableChannel = (typeof SETTABLE_CHANNELS)[number];
