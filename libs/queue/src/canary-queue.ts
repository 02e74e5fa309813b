import { Injectable } from '@nestjs/common';
import type { Channel } from '#conveyor';
import { QueueError } from './errors.ts';
import { CANARY_OPTIONS } from './job-options.ts';
import type { Jobs } from './jobs.ts';
import { DELIVERY_QUEUES } from './queue-names.ts';
import { Queues } from './queues.ts';
import { ADD_TIMEOUT_MS } from './settings.ts';
import { within } from './timeout.ts';

/** Takes canaries the way that messages to people go. */
@Injectable()
export class CanaryQueue {
  constructor(private readonly queues: Queues) {}

  /**
   * Puts each canary into the queue of its channel.
   *
   * @throws QueueError QUEUE_TIMED_OUT after two seconds, or what the store says
   */
  async send(canaries: readonly Readonly<{ id: string; channel: Channel }>[]): Promise<void> {
    const late = (): Error =>
      new QueueError('QUEUE_TIMED_OUT', { what: 'adding canaries', withinMs: ADD_TIMEOUT_MS });
    await within(Promise.all(canaries.map(({ id, channel }) => this.add(id, channel))), ADD_TIMEOUT_MS, late);
  }

  private async add(canaryId: string, channel: Channel): Promise<void> {
    const data: Jobs['canary.arrive'] = { canaryId };
    const options = { ...CANARY_OPTIONS, jobId: `c-${canaryId}` };
    await this.queues.of(DELIVERY_QUEUES[channel]).add('canary.arrive', data, options);
  }
}
