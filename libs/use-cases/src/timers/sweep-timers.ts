import { Injectable } from '@nestjs/common';
import { BringBackLeads } from './bring-back-leads.ts';
import { ExpireOffers } from './expire-offers.ts';
import { HandOutLeads } from './hand-out-leads.ts';
import { RecountLimits } from './recount-limits.ts';
import { Remind } from './remind.ts';

/**
 * Looks at the timers, which are rows: reminds, lets offers run out, and hands out what waits to whoever has come to work,
 * is back, or has become free while nobody looked.
 */
@Injectable()
export class SweepTimers {
  constructor(
    private readonly recountLimits: RecountLimits,
    private readonly remind: Remind,
    private readonly expireOffers: ExpireOffers,
    private readonly bringBackLeads: BringBackLeads,
    private readonly handOutLeads: HandOutLeads,
  ) {}

  /** Does everything that has come due; ends at the next safe point when `stopping` is aborted. */
  async run(stopping: AbortSignal): Promise<void> {
    // First, so that nothing runs out by hours that no longer hold.
    await this.recountLimits.run();
    await this.remind.run(stopping);
    await this.expireOffers.run(stopping);
    await this.bringBackLeads.run(stopping);
    await this.handOutLeads.everywhere(stopping);
  }
}
