import { Inject, Injectable } from '@nestjs/common';
import { Database, readFunnelWordsOf } from '#database';
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
import { importTarget, type ImportTarget } from './rows/import-target.ts';
import { openLeads } from './rows/open-leads.ts';
import { readRow } from './rows/read-row.ts';
import { mappingBy, rememberedOf, type Mapping } from './rows/remembered.ts';
import { resolveRow } from './rows/resolve-row.ts';
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
    const mapping = await this.mappingOf(kept, plan, table);
    const wish = { funnel: kept.funnelId, stage: plan.stageId, ...mapping, force: plan.force };
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

  private async mappingOf(
    { funnelId }: KeptImport,
    plan: KeptPlan['plan'],
    { heading }: FileTable,
  ): Promise<Mapping> {
    if (!plan.remembered) return plan;
    const funnel = (await readFunnelWordsOf(this.database)).find(({ id }) => id === funnelId);
    const remembered = await rememberedOf(this.database, funnel?.departmentId ?? '', heading);
    return mappingBy(plan, remembered);
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
  if ('reason' in read) {
    const { reason, faults } = read;
    return { line, state: 'bad', lead: null, reason, cells: row.cells, faults, ...NO_KEYS };
  }
  const keys = contactKeys(read.lead.facts, countryOf(plan.country, language));
  return { line, state: 'good', lead: keptEntry(read), reason: null, cells: null, faults: [], ...keys };
}

/** How the file turned out to be written, and which column is what. */
function found(
  { encoding, delimiter, sheet, sheets, headingRow, heading }: FileTable,
  { map, target }: ImportTarget,
) {
  const columns = [...map.columns].map(([field, { heading: column }]) => ({ field, heading: column }));
  return {
    encoding,
    delimiter,
    sheet,
    sheets,
    headingRow,
    heading,
    columns,
    ignored: map.ignored,
    meanings: target.meanings,
  };
}
