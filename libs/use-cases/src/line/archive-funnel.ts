import { Inject, Injectable } from '@nestjs/common';
import type { Funnel } from '#contracts';
import { refuse } from '#conveyor';
import { archiveStagesOf, Database, openLeadsAt, stagesOf, updateFunnelOf } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { funnelToChange } from './funnel-to-change.ts';
import { showFunnel } from './show.ts';

/** A head takes a funnel out of use. Its leads and their history stay. */
@Injectable()
export class ArchiveFunnel {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Archives the funnel and its stages; throws FUNNEL_HAS_LEADS while leads are open in it. */
  run(id: string, version: number, caller: Caller): Promise<Funnel> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const funnel = await funnelToChange(transaction, { id, version, caller });
      const stageIds = (await stagesOf(transaction, id)).map((stage) => stage.id);
      const open = await openLeadsAt(transaction, stageIds);
      const leads = [...open.values()].reduce((sum, count) => sum + count, 0);
      if (leads > 0) refuse({ code: 'FUNNEL_HAS_LEADS', details: { funnelId: id, leads } });
      // The same moment for both: by it the stages are known that the funnel had at the end.
      await archiveStagesOf(transaction, stageIds, now);
      await updateFunnelOf(transaction, funnel, { archivedAt: now });
      const details = { version: funnel.version + 1 };
      await keepAudit(transaction, { caller, now }, { action: 'funnel.archived', subjectId: id, details });
      return showFunnel(transaction, id);
    });
  }
}
