import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import { sumLearningOf } from '#database/insight';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';

/** Looks how much of their budgets stages that learn have spent this month. */
@Injectable()
export class SumLearning {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Resolves to at how many stages it has come to something else. */
  run(): Promise<number> {
    return sumLearningOf(this.database, this.clock.now());
  }
}
