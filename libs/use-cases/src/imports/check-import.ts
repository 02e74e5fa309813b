import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import {
  beatImportOf,
  endImportOf,
  insertImportRowsOf,
  lockImportOf,
  markTwinsOf,
  piecesOf,
  type KeptImport,
  type ReadImportRow,
} from '#database/imports';
import type { FileTable } from '#files';
import type { Clock } from '#platform';
import { importTarget, type ImportTarget } from '../import/import-target.ts';
import { openLeads } from '../import/open-leads.ts';
import { readRow } from '../import/read-row.ts';
import { resolveRow } from '../import/resolve-row.ts';
import { CLOCK } from '../tokens.ts';
import { contactKeys, countryOf, phoneKeyOf } from './contact-keys.ts';
import { keptEntry, planOf, type KeptPlan } from './kept-plan.ts';

/** Rows that are kept in one transaction. */
const ROWS_AT_ONCE = 2_000;

const NO_KEYS = { externalId: null, phone: null, email: null, named: null };

/** Reads the file of an import, checks every row, and finds out whose lead is there already. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Goes on where somebody has ended, until the file is read or `stopping` is aborted. Each row is kept once, whoever dies meanwhile. Throws what says
   * that the file can't be read.
   */
  async run(kept: KeptImport, worker: string, stopping: AbortSignal): Promise<void> {
    const { plan, language } = planOf(kept);
    const { encoding, delimiter, sheet, headingRow, columns } = plan;
    const table = await openLeads({
      file: { name: kept.fileName, pieces: () => piecesOf(this.database, kept.id) },
      form: { encoding, delimiter, sheet, headingRow },
      columns,
    });
    const { funnelId: funnel } = kept;
    const wish = { funnel, stage: plan.stageId, columns, force: plan.force };
    const target = await importTarget(this.database, wish, table.heading);
    let rows: ReadImportRow[] = [];
    for await (const row of table.rows) {
      if (row.line <= kept.readTo) continue;
      rows.push(readOne(row, { table, target, plan, language }));
      if (rows.length < ROWS_AT_ONCE) continue;
      if (stopping.aborted || !(await this.keep(kept, worker, rows))) return;
      rows = [];
    }
    if (!(await this.keep(kept, worker, rows))) return;
    await this.end(kept, { plan, language }, found(table, target));
  }

  /** False when it is no longer this worker's to check. */
  private async keep(
    { id, begunAt }: KeptImport,
    worker: string,
    rows: readonly ReadImportRow[],
  ): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const now = await lockImportOf(transaction, id);
      if (!isSame(now, begunAt)) return false;
      const more = rows.filter(({ line }) => line > now.readTo);
      await insertImportRowsOf(transaction, id, more);
      await beatImportOf(transaction, { id, worker, now: this.clock.now() });
      return true;
    });
  }

  private async end(
    { id, funnelId, begunAt }: KeptImport,
    { plan, language }: KeptPlan,
    told: object,
  ): Promise<void> {
    const country = countryOf(plan.country, language);
    await this.database.transaction(async (transaction) => {
      const now = await lockImportOf(transaction, id);
      if (!isSame(now, begunAt)) return;
      await markTwinsOf(
        transaction,
        { importId: id, funnelId },
        ({ phone, leadPhone }) => phoneKeyOf(leadPhone, country) === phone,
      );
      await endImportOf(transaction, { id, state: 'checked', now: this.clock.now(), found: told });
    });
  }
}

/** Whether it is still checked by the plan by which this worker reads it: somebody may have planned it anew. */
function isSame(now: KeptImport | undefined, begunAt: KeptImport['begunAt']): now is KeptImport {
  return now?.state === 'checking' && now.begunAt === begunAt;
}

type Reading = KeptPlan & Readonly<{ table: FileTable; target: ImportTarget }>;

function readOne(
  row: Parameters<typeof readRow>[0],
  { table, target: { map, target }, plan, language }: Reading,
): ReadImportRow {
  const read = resolveRow(readRow(row, table.heading.length, map, language), target, language);
  const { line } = row;
  if ('reason' in read) return { line, state: 'bad', lead: null, reason: read.reason, ...NO_KEYS };
  const keys = contactKeys(read.lead.facts, countryOf(plan.country, language));
  return { line, state: 'good', lead: keptEntry(read), reason: null, ...keys };
}

/** How the file turned out to be written, and which column is what. */
function found(
  { encoding, delimiter, sheet, sheets, headingRow, heading }: FileTable,
  { map }: ImportTarget,
) {
  const columns = [...map.columns].map(([field, { heading: column }]) => ({ field, heading: column }));
  return { encoding, delimiter, sheet, sheets, headingRow, heading, columns, ignored: map.ignored };
}
