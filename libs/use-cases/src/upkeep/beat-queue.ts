import { Inject, Injectable } from '@nestjs/common';
import { beatOf, Database } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';

/** A job has run on a queue: the queue takes jobs, and some worker does them. */
@Injectable()
export class BeatQueue {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps the moment, by the queue. */
  async run(queue: string): Promise<void> {
    await beatOf(this.database, queue, this.clock.now());
  }
}
