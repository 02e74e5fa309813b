import { Injectable } from '@nestjs/common';
import { BringBackLeads } from './bring-back-leads.ts';
import { ExpireOffers } from './expire-offers.ts';
import { HandOutLeads } from './hand-out-leads.ts';
import { oneByOne } from './one-by-one.ts';
import { RecountLimits } from './recount-limits.ts';
import { Remind } from './remind.ts';

/**
 * Looks at the timers, which are rows: reminds, lets offers run out, and hands out what waits to whoever has come to work,
 * is back, or has become free while nobody looked. Of what waits on the heads are told again.
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

  /**
   * Does everything that has come due, the rest too when some of it fails; ends at the next safe point when `stopping` is aborted. Resolves to how many
   * things it did, as far as they are counted.
   */
  async run(stopping: AbortSignal): Promise<number> {
    const steps = [
      // First, so that nothing runs out by hours that no longer hold.
      () => this.recountLimits.run(),
      () => this.remind.run(stopping),
      () => this.expireOffers.run(stopping),
      () => this.bringBackLeads.run(stopping),
      () => this.handOutLeads.everywhere(stopping),
      // Last, so that nobody is told of what has just been handed out.
      () => this.remind.ofQueues(),
    ];
    let did = 0;
    await oneByOne<() => Promise<number | void>>(steps, stopping, async (step) => {
      did += (await step()) ?? 0;
    });
    return did;
  }
}
