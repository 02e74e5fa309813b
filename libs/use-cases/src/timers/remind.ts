import { Inject, Injectable } from '@nestjs/common';
import { Database, remindOf } from '#database';
import type { Clock } from '#platform';
import { WakeUps } from '../delivery/wake-ups.ts';
import { CLOCK } from '../tokens.ts';

const MOST_AT_ONCE = 500;

/** People are reminded: of offers that they have not answered, of leads that they hold for long, and heads of leads over the limit. */
@Injectable()
export class Remind {
  constructor(
    private readonly database: Database,
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Tells everything whose time has come, each once; resolves to how many messages. Ends early when `stopping` is. */
  async run(stopping: AbortSignal): Promise<number> {
    let reminded = 0;
    while (!stopping.aborted) {
      const told = await remindOf(this.database, this.clock.now(), MOST_AT_ONCE);
      this.wakeUps.wake(told);
      reminded += told.length;
      if (told.length < MOST_AT_ONCE) break;
    }
    return reminded;
  }
}
