import { Inject, Injectable } from '@nestjs/common';
import type { ImportPlanBody } from '#contracts';
import { refuse } from '#conveyor';
import type { DuplicatePolicy } from '#conveyor/imports';
import { Database, isFunnelInUseOf, type Told, type Transaction } from '#database';
import {
  beatImportOf,
  countImportRowsOf,
  endImportOf,
  leadsOfLinesOf,
  lockImportOf,
  openImportRowsOf,
  settleImportRowsOf,
  type KeptImport,
  type OpenImportRow,
  type SettledImportRow,
} from '#database/imports';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { WakeUps } from '../delivery/wake-ups.ts';
import { CLOCK } from '../tokens.ts';
import { EnterKeptRows } from './enter-kept-rows.ts';
import { planOf } from './kept-plan.ts';
import { changeTwin } from './change-twin.ts';
import { rememberMapping } from './remember-mapping.ts';

/** Rows that are settled in one transaction: enough that the round trips don't count, few enough that nobody waits long for the seats. */
const ROWS_AT_ONCE = 1_000;

/** Lets the rows of an import that is checked enter, some at a time. */
@Injectable()
export class EnterImport {
  constructor(
    private readonly database: Database,
    private readonly rows: EnterKeptRows,
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Goes on until all rows are settled, somebody stops the import, or `stopping` is aborted. Each row enters once, whoever dies meanwhile. */
  async run({ id }: KeptImport, worker: string, stopping: AbortSignal): Promise<void> {
    let isMore = true;
    while (isMore && !stopping.aborted) {
      let told: readonly Told[] = [];
      isMore = await this.database.transaction(async (transaction) => {
        const kept = await lockImportOf(transaction, id);
        if (kept?.state !== 'entering') return false;
        const open = await openImportRowsOf(transaction, {
          importId: id,
          after: kept.doneTo,
          most: ROWS_AT_ONCE,
        });
        if (open.length === 0) {
          await this.end(transaction, kept);
          return false;
        }
        told = await this.settle(transaction, kept, open);
        await beatImportOf(transaction, { id, worker, now: this.clock.now() });
        return true;
      });
      this.wakeUps.wake(told);
    }
  }

  private async settle(
    transaction: Transaction,
    kept: KeptImport,
    open: readonly OpenImportRow[],
  ): Promise<readonly Told[]> {
    const { plan, language } = planOf(kept);
    const { funnelId } = kept;
    // Of the whole, not of each row: it goes on when the funnel is taken out of the archive.
    if (!(await isFunnelInUseOf(transaction, funnelId)))
      refuse({ code: 'FUNNEL_ARCHIVED', details: { funnelId } });
    const isTwin = ({ twinOf, twinLeadId }: OpenImportRow): boolean => twinOf !== null || twinLeadId !== null;
    // Nothing makes a second lead of one id.
    const entering = open.filter(
      (row) => !isTwin(row) || (policyFor(row, plan) === 'enter' && row.alike !== 'externalId'),
    );
    const caller: Caller = {
      actor: kept.madeBy,
      repeatable: null,
      ...(plan.quiet && { silence: 'IMPORTED' as const }),
    };
    const { settled, told } = await this.rows.run(transaction, entering, {
      funnelId,
      caller,
      language,
    });
    await settleImportRowsOf(transaction, kept.id, settled);
    const twins = open.filter((row) => !entering.includes(row));
    const others = await this.settleTwins(transaction, kept, twins, caller);
    await settleImportRowsOf(transaction, kept.id, others);
    return told;
  }

  private async settleTwins(
    transaction: Transaction,
    kept: KeptImport,
    twins: readonly OpenImportRow[],
    caller: Caller,
  ): Promise<readonly SettledImportRow[]> {
    const { plan } = planOf(kept);
    const firsts = twins.flatMap(({ twinOf, twinLeadId }) =>
      twinLeadId === null && twinOf !== null ? [twinOf] : [],
    );
    const made = await leadsOfLinesOf(transaction, kept.id, firsts);
    const settled: SettledImportRow[] = [];
    for (const twin of twins) {
      const leadId = twin.twinLeadId ?? made.get(twin.twinOf ?? 0) ?? null;
      settled.push(
        policyFor(twin, plan) === 'change' && leadId !== null
          ? await changeTwin(transaction, twin, leadId, { caller, now: this.clock.now() })
          : {
              line: twin.line,
              state: 'skipped',
              reason: null,
              leadId: null,
              before: null,
              versionAfter: null,
            },
      );
    }
    return settled;
  }

  private async end(transaction: Transaction, kept: KeptImport): Promise<void> {
    const now = this.clock.now();
    await endImportOf(transaction, { id: kept.id, state: 'done', now });
    const caller: Caller = { actor: kept.madeBy, repeatable: null };
    const { entered: leads } = await countImportRowsOf(transaction, kept.id);
    const entry = { action: 'import.run', subjectId: kept.funnelId, details: { leads } } as const;
    await keepAudit(transaction, { caller, now }, entry);
    await rememberMapping(transaction, kept, now);
  }
}

/** What is to become of a row that is the same as another. */
function policyFor({ choice }: OpenImportRow, { duplicates }: ImportPlanBody): DuplicatePolicy {
  return choice ?? duplicates;
}
