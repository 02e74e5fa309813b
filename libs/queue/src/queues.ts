import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { assertStore } from './backend.ts';
import { QueueError } from './errors.ts';
import type { QueueName } from './queue-names.ts';
import { RareLog } from './rare-log.ts';
import { OPEN_TIMEOUT_MS, type QueueLog } from './settings.ts';
import type { QueueStore } from './store.ts';
import { within } from './timeout.ts';

/** The queues of this process, ready or refused when the app starts. */
@Injectable()
export class Queues implements OnModuleInit, OnApplicationShutdown {
  private readonly byName: ReadonlyMap<string, Queue>;
  private readonly rareLog: RareLog;

  constructor(
    private readonly queues: readonly Queue[],
    private readonly store: QueueStore,
    log: QueueLog,
  ) {
    this.byName = new Map(queues.map((queue) => [queue.name, queue]));
    this.rareLog = new RareLog(log);
    // Without a listener each lost connection is printed to the console by BullMQ, as often as it tries.
    for (const queue of queues) {
      queue.on('error', (error) => this.rareLog.error(error, { queue: queue.name }, 'the queue has trouble'));
    }
  }

  of(name: QueueName): Queue {
    const queue = this.byName.get(name);
    if (!queue) throw new Error(`queue ${name} is not registered in QueueModule`);
    return queue;
  }

  /** @throws QueueError QUEUE_STORE_WRONG, QUEUE_STORE_UNREACHABLE */
  async onModuleInit(): Promise<void> {
    for (const queue of this.queues) assertStore(queue, this.store.kind);
    const facts = { store: this.store.kind, withinMs: OPEN_TIMEOUT_MS };
    const ready = Promise.all(this.queues.map((queue) => queue.waitUntilReady()));
    await within(ready, OPEN_TIMEOUT_MS, () => new QueueError('QUEUE_STORE_UNREACHABLE', facts));
  }

  /** Bull's own hook closes the queues in the same phase; the connections are ours to close. */
  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}
