import { Inject, Injectable } from '@nestjs/common';
import type { ImportReport as ReportShown } from '#contracts';
import type { Language } from '#conveyor';
import { Database, takenExternalIdsOf, type Told, type Transaction } from '#database';
import type { FileSource, FileTable, TableForm } from '#files';
import type { Clock } from '#platform';
import { keepAudit } from '../../audit/keep-audit.ts';
import { refuseOnDepartment } from '../../access/refuse-foreign.ts';
import type { Caller } from '../../caller.ts';
import { WakeUps } from '../../delivery/wake-ups.ts';
import { EnterLead } from '../../moves/enter-lead.ts';
import { EnterLeads } from '../../moves/enter-leads.ts';
import { repeatably } from '../../repeatably.ts';
import { CLOCK } from '../../tokens.ts';
import { enterEntries, type Entered } from '../enter-entries.ts';
import { importTarget } from '../rows/import-target.ts';
import { keptIf } from './kept-if.ts';
import type { ColumnWish } from '../rows/map-columns.ts';
import { openLeads } from '../rows/open-leads.ts';
import { readRows } from './read-rows.ts';
import type { BadRow } from '../rows/read-row.ts';
import type { Entry } from '../rows/resolve-row.ts';
import { writeRejected } from './write-rejected.ts';

/** What is to be imported and how. */
export type ImportPlan = Readonly<{
  file: FileSource;
  form: TableForm;
  /** More rows than these are refused; null: as many as there are. */
  mostRows: number | null;
  /** The id or the name of the funnel, and of the stage for rows that name none (null: the first). */
  funnel: string;
  stage: string | null;
  columns: readonly ColumnWish[];
  /** Imports the good rows, and writes the bad ones to a file beside one of this machine, instead of importing nothing. */
  skipBadRows: boolean;
  /** Nobody is told. */
  quiet: boolean;
  /** Does everything and keeps nothing. */
  dryRun: boolean;
  /** Named receivers get their leads even above their capacity. */
  force: boolean;
  language: Language;
}>;

/** What came of an import; `imported` is what would have come in where nothing was kept. */
export type ImportReport = ReportShown & Readonly<{ rejectedFile: string | null }>;

/** Is told how far the import is: rows read, then rows entered. */
export type ImportProgress = (phase: 'read' | 'enter', done: number, total: number | null) => void;

/** So many rows are entered again when somebody is faster, and so often progress is told. */
const ROWS_AT_ONCE = 1_000;

type Import = Readonly<{ plan: ImportPlan; caller: Caller; progress: ImportProgress; table: FileTable }>;

/** Leads come in from a file: all of them or none, and the workers are woken when they are there. */
@Injectable()
export class ImportLeads {
  constructor(
    private readonly database: Database,
    private readonly enterLead: EnterLead,
    private readonly enterLeads: EnterLeads,
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Imports a CSV file or a workbook in one transaction, once for each idempotency key. Throws FileError for a file that can't be read, ImportError when it does
   * not fit the line, NOT_ALLOWED when whoever asks may not import leads there; bad rows are told in the report.
   */
  async run(plan: ImportPlan, caller: Caller, progress: ImportProgress): Promise<ImportReport> {
    let told: readonly Told[] = [];
    const report = await repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const table = await openLeads(plan);
      const done = await this.within(transaction, now, { plan, caller, progress, table });
      told = done.told;
      return done.report;
    });
    this.wakeUps.wake(told);
    return report;
  }

  /** Resolves when everybody who was to be told is with the queue: what is only in the memory of a process that ends would wait for the next sweep. */
  idle(): Promise<void> {
    return this.wakeUps.idle();
  }

  private async within(transaction: Transaction, now: number, asked: Import): Promise<Done> {
    const { plan, caller, progress, table } = asked;
    const { map, target } = await importTarget(transaction, plan, table.heading);
    const { id: funnelId, departmentId } = target.funnel;
    refuseOnDepartment(caller, 'leads.import', departmentId);
    const read = await readRows(
      table,
      { map, target, language: plan.language, mostRows: plan.mostRows },
      {
        taken: (externalIds) => takenExternalIdsOf(transaction, funnelId, externalIds),
        progress: (rows) => progress('read', rows, null),
      },
    );
    const columns = [...map.columns].map(([field, { heading }]) => ({ field, heading }));
    return keptIf(transaction, async () => {
      const entered = await this.enterAll(transaction, asked, read.entries);
      const bad = [...read.bad, ...entered.bad].sort((a, b) => a.row.line - b.row.line);
      const keep = !plan.dryRun && (bad.length === 0 || plan.skipBadRows);
      const report = {
        kept: keep,
        imported: read.entries.length - entered.bad.length,
        waiting: entered.waiting,
        bad: bad.map(({ row: { line }, reason }) => ({ line, reason })),
        columns,
        ignored: [...map.ignored],
        encoding: table.encoding,
        sheet: table.sheet,
        sheets: [...table.sheets],
        rejectedFile: null,
      };
      if (!keep) return { keep, result: { told: [], report } };
      const details = { leads: report.imported };
      await keepAudit(transaction, { caller, now }, { action: 'import.run', subjectId: funnelId, details });
      const rejectedFile = await rejectedOf(plan, table, bad);
      return { keep, result: { told: entered.told, report: { ...report, rejectedFile } } };
    });
  }

  private async enterAll(
    transaction: Transaction,
    { plan: { quiet, language }, caller: asked, progress }: Import,
    entries: readonly Entry[],
  ): Promise<Omit<Entered, 'leadIds'>> {
    // The key is of the whole import, not of each lead.
    const caller = { ...asked, repeatable: null, ...(quiet && { silence: 'IMPORTED' as const }) };
    const entering = { atOnce: this.enterLeads, oneByOne: this.enterLead };
    const told: Told[] = [];
    const bad: BadRow[] = [];
    let waiting = 0;
    for (let start = 0; start < entries.length; start += ROWS_AT_ONCE) {
      progress('enter', start, entries.length);
      const some = entries.slice(start, start + ROWS_AT_ONCE);
      const entered = await enterEntries(transaction, entering, some, { caller, language });
      told.push(...entered.told);
      bad.push(...entered.bad);
      waiting += entered.waiting;
    }
    progress('enter', entries.length, entries.length);
    return { told, waiting, bad };
  }
}

type Done = Readonly<{ told: readonly Told[]; report: ImportReport }>;

/** What was sent lies nowhere that a file could be put beside. */
async function rejectedOf(
  { file, language }: ImportPlan,
  table: FileTable,
  bad: readonly BadRow[],
): Promise<string | null> {
  return typeof file === 'string' && bad.length > 0 ? writeRejected(file, table, bad, language) : null;
}
