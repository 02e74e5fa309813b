import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import { makeEventsOf } from '#database/events';
import type { Clock } from '#platform';
import { SealAudit } from '../audit/seal-audit.ts';
import { CLOCK } from '../tokens.ts';

/** Records a transaction. */
const MOST_AT_ONCE = 500;

/** Makes of what the audit has kept what programs are to be told, so that no move writes or waits for more. */
@Injectable()
export class ReadEvents {
  constructor(
    private readonly database: Database,
    private readonly sealAudit: SealAudit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Seals what is not sealed yet, then reads on, unless another process does; resolves to how many events there are to be sent. */
  async run(stopping: AbortSignal): Promise<number> {
    await this.sealAudit.run(stopping);
    let events = 0;
    while (!stopping.aborted) {
      const now = this.clock.now();
      const { read, made } = await this.database.transaction((transaction) =>
        makeEventsOf(transaction, { most: MOST_AT_ONCE, now }),
      );
      events += made;
      if (read < MOST_AT_ONCE) break;
    }
    return events;
  }
}
