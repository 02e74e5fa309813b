import { Inject, Injectable } from '@nestjs/common';
import { KeptAlertThresholds, type AlertThresholdList, type ChangeAlertThresholdsBody } from '#contracts';
import { refuse, type Language } from '#conveyor';
import { changedThresholds, THRESHOLD_RULES, validateThresholds } from '#conveyor/alerts';
import { PRODUCT_ID } from '#conveyor/audit';
import { Database } from '#database';
import { lockAlertThresholdsOf, updateAlertThresholdsOf } from '#database/watch';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK, WATCH_SETTINGS } from '../tokens.ts';
import { showThresholds } from './show-thresholds.ts';
import type { WatchSettings } from './watch-settings.ts';

/** Somebody says from what on the line is to say that something is wrong with itself. */
@Injectable()
export class ChangeThresholds {
  constructor(
    private readonly database: Database,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets them, all or none; from the next look on they hold, whichever process looks. Throws NOT_ALLOWED, STALE_VERSION, and
   * THRESHOLDS_INVALID with each that the environment says.
   */
  run(
    { version, thresholds: changes }: ChangeAlertThresholdsBody,
    language: Language,
    caller: Caller,
  ): Promise<AlertThresholdList> {
    const environment = this.settings.thresholds;
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      refuseUnlessOfAll(caller, 'settings.change');
      const before = await lockAlertThresholdsOf(transaction);
      const { version: actual } = before;
      if (actual !== version)
        refuse({
          code: 'STALE_VERSION',
          details: { what: 'alert-thresholds', id: PRODUCT_ID, expected: version, actual },
        });
      const problems = validateThresholds(changes, environment);
      if (problems.length > 0) refuse({ code: 'THRESHOLDS_INVALID', details: { problems } });
      const thresholds = changedThresholds(KeptAlertThresholds.parse(before.thresholds), changes);
      await updateAlertThresholdsOf(transaction, { thresholds, changedAt: now, changedBy: caller.actor });
      const fields = THRESHOLD_RULES.filter((rule) => changes[rule] !== undefined);
      const details = { version: version + 1, fields };
      const entry = { action: 'alert.thresholds-changed', subjectId: PRODUCT_ID, details } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return showThresholds(language, environment, await lockAlertThresholdsOf(transaction));
    });
  }
}
