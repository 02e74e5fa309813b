import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Piscina } from 'piscina';
import { THINK_TASKS, type ThinkInputs, type ThinkOutputs } from './think-tasks.ts';

/** One at a time: beside it the processors are for who moves leads. */
const MOST_THREADS = 1;
const IDLE_MS = 30_000;
/** Whoever finds so many before him comes another time. */
const MOST_WAITING = 32;

/** Does what takes a processor seconds beside the requests, in a thread. From source, which threads cannot read, it is done at once. */
@Injectable()
export class Thinking implements OnModuleDestroy {
  private pool: Piscina | undefined;

  /** Resolves to what the task gives. Rejects when too many wait, or with what the task threw. */
  async run<Name extends keyof ThinkInputs>(
    name: Name,
    input: ThinkInputs[Name],
  ): Promise<ThinkOutputs[Name]> {
    if (import.meta.filename.endsWith('.ts')) return THINK_TASKS[name](input);
    this.pool ??= new Piscina({
      filename: new URL('think-thread.js', import.meta.url).href,
      minThreads: 0,
      maxThreads: MOST_THREADS,
      maxQueue: MOST_WAITING,
      idleTimeout: IDLE_MS,
    });
    return this.pool.run(input, { name });
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool?.destroy();
  }
}
