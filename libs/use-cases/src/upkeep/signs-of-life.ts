import { Injectable } from '@nestjs/common';
import type { QueueName } from '#queue';
import { Canaries } from '../watch/canaries.ts';
import { BeatQueue } from './beat-queue.ts';

/** What shows that the queues take jobs and that workers do them. */
@Injectable()
export class SignsOfLife {
  constructor(
    private readonly beatQueue: BeatQueue,
    private readonly canaries: Canaries,
  ) {}

  /** A job was run on a queue. */
  async beat(queue: QueueName): Promise<void> {
    await this.beatQueue.run(queue);
  }

  /** A message of the line to itself has come through. */
  async canary(id: string): Promise<void> {
    await this.canaries.arrive(id);
  }
}
