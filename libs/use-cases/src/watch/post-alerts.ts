import { Inject, Injectable } from '@nestjs/common';
import { OutsideError, type Outside } from '#channels';
import { Database } from '#database';
import { markPostedOf, unpostedAlertsOf, type UnpostedAlert } from '#database/watch';
import type { Clock, Logger } from '#platform';
import { alertWords } from '#texts';
import { CLOCK, LOGGER, OUTSIDE, WATCH_SETTINGS } from '../tokens.ts';
import type { WatchSettings } from './watch-settings.ts';

/** Tells the webhook of alerts, at least once each; `webhook-id` is the same every time, so that it can tell. */
@Injectable()
export class PostAlerts {
  constructor(
    private readonly database: Database,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
    @Inject(OUTSIDE) private readonly outside: Outside,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Posts what was not posted yet; what does not get through is tried again for an hour. */
  async run(): Promise<void> {
    const url = this.settings.webhookUrl;
    if (url === null) return;
    for (const alert of await unpostedAlertsOf(this.database, this.clock.now())) await this.post(url, alert);
  }

  private async post(url: string, alert: UnpostedAlert): Promise<void> {
    const { id, told, toldAt } = alert;
    const headers = {
      'webhook-id': `${id}-${told}-${toldAt}`,
      'webhook-timestamp': String(Math.floor(toldAt / 1_000)),
    };
    try {
      await this.outside.ask({ url, method: 'POST', body: this.bodyOf(alert), headers });
      await markPostedOf(this.database, id, toldAt);
    } catch (err) {
      if (!(err instanceof OutsideError)) throw err;
      this.logger.warn({ code: err.code, alertId: id }, 'The webhook of alerts does not take them');
    }
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
