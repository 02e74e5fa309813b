import { Injectable } from '@nestjs/common';
import { QUEUE_NAMES } from './queue-names.ts';
import { Queues } from './queues.ts';

/** Takes the queues of a process that was only there for a while out of their store. */
@Injectable()
export class ForgetQueues {
  constructor(private readonly queues: Queues) {}

  /** Deletes every job and every schedule under this process's prefix. Its workers have been stopped, and nobody else uses it. */
  async run(): Promise<void> {
    for (const name of QUEUE_NAMES) {
      const queue = this.queues.of(name);
      const schedulers = await queue.getJobSchedulers();
      for (const { key } of schedulers) await queue.removeJobScheduler(key);
      await queue.obliterate({ force: true });
    }
  }
}
