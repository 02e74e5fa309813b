import { Inject, Injectable } from '@nestjs/common';
import { KeptFigures } from '#contracts';
import { Database } from '#database';
import { keepDriftingOf, PromiseReader } from '#database/insight';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';
import { judgePromise } from './show-promise.ts';

/** Looks which of the plans that are a line bring less than they promised. */
@Injectable()
export class WatchPromises {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps which plans drift; resolves to how many do. What it was told to stop in the middle of it leaves as it was. */
  async run(stopping?: AbortSignal): Promise<number> {
    const now = this.clock.now();
    const reader = new PromiseReader(this.database);
    const drifting: string[] = [];
    for (const { id, figures } of await reader.standing()) {
      if (stopping?.aborted) return 0;
      const reading = await reader.one(id, now);
      if (reading && judgePromise(KeptFigures.parse(figures), reading).drift.isDrifting) drifting.push(id);
    }
    await keepDriftingOf(this.database, drifting, now);
    return drifting.length;
  }
}
