import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import { markPostedOf, unpostedAlertsOf, type UnpostedAlert } from '#database/watch';
import type { Clock } from '#platform';
import { alertWords } from '#texts';
import { CLOCK, WATCH_SETTINGS } from '../tokens.ts';
import { OutsideReceivers, type TellOutside } from './outside-receivers.ts';
import type { WatchSettings } from './watch-settings.ts';

/** Tells the webhook of alerts, at least once each; `webhook-id` is the same every time, so that it can tell. */
@Injectable()
export class PostAlerts {
  constructor(
    private readonly database: Database,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
    private readonly receivers: OutsideReceivers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Posts what was not posted yet; what does not get through is tried again for an hour. */
  async run(): Promise<void> {
    const tell = await this.receivers.find('webhook');
    if (!tell) return;
    for (const alert of await unpostedAlertsOf(this.database, this.clock.now())) await this.post(tell, alert);
  }

  private async post(tell: TellOutside, alert: UnpostedAlert): Promise<void> {
    const { id, told, toldAt } = alert;
    const headers = {
      'webhook-id': `${id}-${told}-${toldAt}`,
      'webhook-timestamp': String(Math.floor(toldAt / 1_000)),
    };
    if (await tell({ method: 'POST', body: this.bodyOf(alert), headers }))
      await markPostedOf(this.database, id, toldAt);
  }

  /** English, whoever reads it: it goes to programs, and to people through them. */
  private bodyOf({ id, told, toldAt, endedAt, facts }: UnpostedAlert): object {
    const { title, meaning, firstStep } = alertWords('en', facts.rule);
    const at = (instant: number): string => new Date(instant).toISOString();
    return {
      id,
      told,
      at: at(toldAt),
      ...facts,
      since: at(facts.since),
      endedAt: endedAt === null ? null : at(endedAt),
      title,
      meaning,
      firstStep,
      runbook: `docs/runbook.md#${facts.rule}`,
      link: `${this.settings.publicUrl}/alerts/${id}`,
    };
  }
}
