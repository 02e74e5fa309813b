import type { Channel } from '#conveyor';

/** A notification that waits to be delivered. */
export type Told = Readonly<{ notificationId: string; generation: number; channel: Channel }>;
