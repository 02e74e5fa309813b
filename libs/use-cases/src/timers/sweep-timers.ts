import { Inject, Injectable } from '@nestjs/common';
import { Database, remindOf, stagesWithQueueOf } from '#database';
import type { Clock } from '#platform';
import { WakeUps } from '../delivery/wake-ups.ts';
import { CLOCK } from '../tokens.ts';
import { ExpireOffers } from './expire-offers.ts';
import { HandOutLeads } from './hand-out-leads.ts';

const MOST_AT_ONCE = 500;

/**
 * Looks at the timers, which are rows: reminds, lets offers run out, and hands out what waits to whoever has come to work,
 * is back, or has become free while nobody looked.
 */
@Injectable()
export class SweepTimers {
  constructor(
    private readonly database: Database,
    private readonly expireOffers: ExpireOffers,
    private readonly handOutLeads: HandOutLeads,
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does everything that has come due; ends at the next safe point when `stopping` is aborted. */
  async run(stopping: AbortSignal): Promise<void> {
    await this.remind(stopping);
    await this.expireOffers.run(stopping);
    for (const stageId of await stagesWithQueueOf(this.database)) {
      if (stopping.aborted) return;
      await this.handOutLeads.at(stageId);
    }
  }

  private async remind(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      const told = await remindOf(this.database, this.clock.now(), MOST_AT_ONCE);
      this.wakeUps.wake(told);
      if (told.length < MOST_AT_ONCE) return;
    }
  }
}
