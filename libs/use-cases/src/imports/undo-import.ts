import { Inject, Injectable } from '@nestjs/common';
import { Database, updateLeadOf, type Transaction } from '#database';
import {
  beatImportOf,
  countImportRowsOf,
  endImportOf,
  lockImportOf,
  removeLeadsOf,
  settleUndoneOf,
  undoableRowsOf,
  type KeptImport,
  type UndoableRow,
} from '#database/imports';
import type { Clock } from '#platform';
import { textsIn } from '#texts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { keptFactsOf, planOf } from './kept-plan.ts';

const ROWS_AT_ONCE = 500;

/** Takes back what an import has entered and changed, as far as nobody has done anything with it since. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Goes on until every row is undone, or it is said why it can't be; or until `stopping` is aborted. */
  async run({ id }: KeptImport, worker: string, stopping: AbortSignal): Promise<void> {
    let isMore = true;
    while (isMore && !stopping.aborted) {
      isMore = await this.database.transaction(async (transaction) => {
        const kept = await lockImportOf(transaction, id);
        if (kept?.state !== 'undoing') return false;
        const rows = await undoableRowsOf(transaction, id, ROWS_AT_ONCE);
        const now = this.clock.now();
        if (rows.length === 0) {
          await this.end(transaction, kept, now);
          return false;
        }
        await this.undo(transaction, kept, rows);
        await beatImportOf(transaction, { id, worker, now });
        return true;
      });
    }
  }

  private async end(
    transaction: Transaction,
    { id, madeBy, funnelId }: KeptImport,
    now: number,
  ): Promise<void> {
    await endImportOf(transaction, { id, state: 'undone', now });
    const caller: Caller = { actor: madeBy, repeatable: null };
    const { undone: leads } = await countImportRowsOf(transaction, id);
    const entry = { action: 'import.undone', subjectId: funnelId, details: { leads } } as const;
    await keepAudit(transaction, { caller, now }, entry);
  }

  private async undo(
    transaction: Transaction,
    kept: KeptImport,
    rows: readonly UndoableRow[],
  ): Promise<void> {
    const t = textsIn(planOf(kept).language);
    const caller: Caller = { actor: kept.madeBy, repeatable: null };
    const free = rows.filter(({ isUntouched }) => isUntouched);
    await removeLeadsOf(
      transaction,
      free.flatMap(({ state, leadId }) => (state === 'entered' ? [leadId] : [])),
    );
    for (const { state, leadId, before } of free) {
      if (state !== 'changed') continue;
      const facts = keptFactsOf(before);
      const { version } = await updateLeadOf(transaction, leadId, facts);
      const entry = {
        action: 'lead.facts-changed',
        subjectId: leadId,
        details: { version, fields: Object.keys(facts) },
      } as const;
      await keepAudit(transaction, { caller, now: this.clock.now() }, entry);
    }
    await settleUndoneOf(
      transaction,
      kept.id,
      rows.map(({ line, isUntouched }) =>
        isUntouched
          ? { line, state: 'undone', reason: null }
          : { line, state: 'kept', reason: t('import.kept') },
      ),
    );
  }
}
