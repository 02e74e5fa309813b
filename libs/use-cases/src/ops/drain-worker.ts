import { Inject, Injectable } from '@nestjs/common';
import type { ReasonBody, WorkerDrained } from '#contracts';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { askToDrainOf } from '#database/ops';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { intervene } from './intervene.ts';

/** Somebody asks a worker to take no more jobs, before its machine is looked after. */
@Injectable()
export class DrainWorker {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The worker hears of it with its next beat, within ten seconds, and ends the jobs that it has; throws NOT_FOUND. */
  run(id: string, { reason }: ReasonBody, caller: Caller): Promise<WorkerDrained> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      refuseUnlessOfAll(caller, 'ops.act');
      const at = await askToDrainOf(transaction, id, now);
      if (at === undefined) return refuse({ code: 'NOT_FOUND', details: { what: 'worker', id } });
      const interventionId = await intervene(transaction, { kind: 'drain', caller, reason, now });
      const entry = { action: 'worker.drained', subjectId: id, details: { interventionId } } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return { id, drainAskedAt: new Date(at).toISOString() };
    });
  }
}
