import { Inject, Injectable } from '@nestjs/common';
import type { AcknowledgeAlertBody } from '#contracts';
import { refuse } from '#conveyor';
import { AlertReader, Database, type AlertRow } from '#database';
import { acknowledgeAlertOf } from '#database/watch';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';

/** Somebody knows of an alert and looks after it. */
@Injectable()
export class AcknowledgeAlert {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Keeps who looks after it, so that nobody is reminded any more; whoever did before is relieved. Throws NOT_FOUND, or
   * ALERT_OVER.
   */
  run(id: string, { note }: AcknowledgeAlertBody, caller: Caller): Promise<AlertRow> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const by = caller.actor ?? refuse({ code: 'NOT_SIGNED_IN', details: {} });
      const kept = await acknowledgeAlertOf(transaction, id, { by, at: now, note });
      const row = kept && (await new AlertReader(transaction).one(id));
      if (!row) return refuse({ code: 'NOT_FOUND', details: { what: 'alert', id } });
      if (kept.isOver) return refuse({ code: 'ALERT_OVER', details: { alertId: id } });
      const entry = {
        action: 'alert.acknowledged',
        subjectId: id,
        details: { rule: kept.rule },
      } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return row;
    });
  }
}
