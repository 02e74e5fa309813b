import type { Channel } from '#conveyor';

/** A queue for each channel, because a provider that stalls must not hold up the others. */
export const DELIVERY_QUEUES = {
  email: 'deliver-email',
  slack: 'deliver-slack',
  in_app: 'deliver-in-app',
  push: 'deliver-push',
  telegram: 'deliver-telegram',
  webhook: 'deliver-webhook',
} as const satisfies Record<Channel, string>;

/** The queue of the scheduled jobs. */
export const UPKEEP_QUEUE = 'upkeep';

export type QueueName = (typeof DELIVERY_QUEUES)[Channel] | typeof UPKEEP_QUEUE;

export const QUEUE_NAMES: readonly QueueName[] = [...Object.values(DELIVERY_QUEUES), UPKEEP_QUEUE];
