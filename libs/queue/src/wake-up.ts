import type { Channel } from '#conveyor';
import type { QueueName } from './queue-names.ts';
import { DELIVERY_QUEUES } from './queue-names.ts';

/** Asks a worker to look at one notification. The generation is the notification's own count of wake-up jobs. */
export interface WakeUp {
  readonly notificationId: string;
  readonly generation: number;
  readonly channel: Channel;
  /** What it is a part of, for whoever traces; absent where nobody does. */
  readonly traceparent?: string | undefined;
}

/** Where the job of a wake-up is. `missing`: the queue does not know it (never came, was lost, or was cleared away long after it ended). */
export type WakeUpState = 'waiting' | 'active' | 'delayed' | 'failed' | 'completed' | 'missing';

/**
 * The job's id. The store ignores a second add under an id that it still keeps, finished ones too, so only the next
 * generation runs again. It is made with `-` because BullMQ refuses `:` in ids.
 */
export function wakeUpJobId({
  notificationId,
  generation,
}: Pick<WakeUp, 'notificationId' | 'generation'>): string {
  return `n-${notificationId}-g${generation}`;
}

/** The wake-ups of each queue, in the order given. */
export function byQueue(wakeUps: readonly WakeUp[]): Map<QueueName, WakeUp[]> {
  const groups = new Map<QueueName, WakeUp[]>();
  for (const wakeUp of wakeUps) {
    const queue = DELIVERY_QUEUES[wakeUp.channel];
    const group = groups.get(queue);
    if (group) group.push(wakeUp);
    else groups.set(queue, [wakeUp]);
  }
  return groups;
}
