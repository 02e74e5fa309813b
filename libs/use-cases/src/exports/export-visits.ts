import { Inject, Injectable } from '@nestjs/common';
import type { VisitExportQuery } from '#contracts';
import type { Language } from '#conveyor';
import { sightOf } from '#conveyor/access';
import { PRODUCT_ID } from '#conveyor/audit';
import { Database, EmployeeReader, FunnelReader, VisitHistory, type VisitOfHistory } from '#database';
import type { AboutTable, Table } from '#files';
import type { Clock } from '#platform';
import { textsIn } from '#texts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { KnownCaller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { makerOf } from './maker-of.ts';
import { visitsTable } from './visits-table.ts';

/** Somebody takes the history of visits to count by himself. */
@Injectable()
export class ExportVisits {
  constructor(
    private readonly database: Database,
    private readonly history: VisitHistory,
    private readonly funnels: FunnelReader,
    private readonly employees: EmployeeReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The visits of what the caller may see, as they are now, read while they are written. That they were given out is in the audit before they are. Throws
   * NOT_ALLOWED.
   */
  async run(
    query: VisitExportQuery,
    caller: KnownCaller,
    language: Language,
  ): Promise<Table<VisitOfHistory>> {
    const now = this.clock.now();
    const sight = sightOf(caller.as, 'figures.export');
    const { format, funnelId, from, until } = query;
    const details = { format, funnelId: funnelId ?? null, from: from ?? null, until: until ?? null };
    const about = {
      filter: await this.filterOf(query, language),
      madeAt: now,
      madeBy: await makerOf(caller, this.employees),
    };
    await this.database.transaction((transaction) =>
      keepAudit(transaction, { caller, now }, { action: 'visits.exported', subjectId: PRODUCT_ID, details }),
    );
    return visitsTable(language, this.history.visits({ funnelId, from, until, sight, asOf: now }), about);
  }

  private async filterOf(
    { funnelId, from, until }: VisitExportQuery,
    language: Language,
  ): Promise<AboutTable['filter']> {
    const t = textsIn(language);
    const moment = (at: number): string => new Date(at).toISOString();
    const funnel = funnelId === undefined ? undefined : await this.funnels.one(funnelId);
    return [
      ...(funnelId === undefined ? [] : [{ name: t('visits.funnel'), value: funnel?.name ?? funnelId }]),
      ...(from === undefined ? [] : [{ name: t('visits.from'), value: moment(from) }]),
      ...(until === undefined ? [] : [{ name: t('visits.until'), value: moment(until) }]),
    ];
  }
}
