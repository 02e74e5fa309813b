import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '#conveyor';
import {
  Database,
  readFunnelWordsOf,
  readPersonWordsOf,
  takenExternalIdsOf,
  type Told,
  type Transaction,
} from '#database';
import { readCsv, writeCsv, type CsvFile, type CsvForm } from '#files';
import type { Clock } from '#platform';
import { textsIn } from '#texts';
import { keepAudit } from '../audit/keep-audit.ts';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { WakeUps } from '../delivery/wake-ups.ts';
import { EnterLead } from '../moves/enter-lead.ts';
import { CLOCK } from '../tokens.ts';
import { enterRows } from './enter-rows.ts';
import { ImportError, type ImportProblem } from './import-error.ts';
import type { ImportField } from './headings.ts';
import { mapColumns, type Column, type ColumnMap, type ColumnWish } from './map-columns.ts';
import { readRows, type ReadRows } from './read-rows.ts';
import type { BadRow } from './read-row.ts';
import type { Entry, Target } from './resolve-row.ts';
import { findFunnel, findStage } from './targets.ts';

/** What is to be imported and how. */
export type ImportPlan = Readonly<{
  file: string;
  form: CsvForm;
  /** The id or the name of the funnel, and of the stage for rows that name none (null: the first). */
  funnel: string;
  stage: string | null;
  columns: readonly ColumnWish[];
  /** Imports the good rows and writes the bad ones to a file beside, instead of importing nothing. */
  skipBadRows: boolean;
  /** Nobody is told. */
  quiet: boolean;
  /** Does everything and keeps nothing. */
  dryRun: boolean;
  /** Named receivers get their leads even above their capacity. */
  force: boolean;
  language: Language;
}>;

/** What came of an import; `imported` is 0 when it was refused. */
export type ImportReport = Readonly<{
  /** False when bad rows kept everything out, or nothing was to be kept. */
  kept: boolean;
  imported: number;
  /** Of those, how many wait in a queue because nobody could take them. */
  waiting: number;
  bad: readonly BadRow[];
  columns: ReadonlyMap<ImportField, Column>;
  ignored: readonly string[];
  rejectedFile: string | null;
}>;

/** Is told how far the import is: rows read, then rows entered. */
export type ImportProgress = (phase: 'read' | 'enter', done: number, total: number | null) => void;

/** So many rows are entered again when somebody is faster, and so often progress is told. */
const ROWS_AT_ONCE = 100;

/** Leads come in from a file: all of them or none, and the workers are woken when they are there. */
@Injectable()
export class ImportLeads {
  constructor(
    private readonly database: Database,
    private readonly enterLead: EnterLead,
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Imports a CSV file in one transaction. Throws FileError for a file that can't be read, ImportError when it does
   * not fit the line, NOT_ALLOWED when whoever asks may not enter leads there; bad rows are told in the report.
   */
  async run(plan: ImportPlan, caller: Caller, progress: ImportProgress): Promise<ImportReport> {
    const csv = await readCsv(plan.file, plan.form);
    const { target, map } = await this.prepare(plan, csv.heading);
    refuseOnDepartment(caller, 'leads.enter', target.funnel.departmentId);
    const read = await readRows(
      csv,
      { map, target, language: plan.language },
      {
        taken: (externalIds) => takenExternalIdsOf(this.database, target.funnel.id, externalIds),
        progress: (done) => progress('read', done, null),
      },
    );
    const outcome = await this.enterAll(
      { plan, csv, caller },
      { ...read, funnelId: target.funnel.id },
      progress,
    );
    this.wakeUps.wake(outcome.kept ? outcome.told : []);
    // The process may end with the command: what is only in memory then would wait for the next sweep.
    await this.wakeUps.idle();
    const { told: _, ...rest } = outcome;
    return { ...rest, columns: map.columns, ignored: map.ignored };
  }

  private async prepare(
    plan: ImportPlan,
    heading: readonly string[],
  ): Promise<{ target: Target; map: ColumnMap }> {
    const map = mapColumns(heading, plan.columns);
    const funnel = findFunnel(await readFunnelWordsOf(this.database), plan.funnel);
    const problems: ImportProblem[] = 'ignored' in map ? [] : [...map];
    if ('rule' in funnel) problems.push(funnel);
    const stage = plan.stage === null || 'rule' in funnel ? undefined : findStage(funnel, plan.stage);
    if (plan.stage !== null && !('rule' in funnel) && !stage) {
      const stages = funnel.stages.map(({ name }) => name).join(', ');
      problems.push({ rule: 'STAGE_UNKNOWN', stage: plan.stage, stages });
    }
    if (problems.length > 0 || 'rule' in funnel || !('ignored' in map)) throw new ImportError(problems);
    const people = await readPersonWordsOf(this.database);
    return { map, target: { funnel, stageId: stage?.id ?? null, people, force: plan.force } };
  }

  private async enterAll(
    { plan, csv, caller }: Readonly<{ plan: ImportPlan; csv: CsvFile; caller: Caller }>,
    { entries, bad: unread, funnelId }: ReadRows & Readonly<{ funnelId: string }>,
    progress: ImportProgress,
  ): Promise<Outcome> {
    const undone = new Undone();
    try {
      return await this.database.transaction(async (transaction) => {
        const entered = await this.enterWithin(transaction, plan, { entries, caller }, progress);
        const bad = [...unread, ...entered.bad].sort((a, b) => a.row.line - b.row.line);
        const imported = entries.length - entered.bad.length;
        const kept = !plan.dryRun && (bad.length === 0 || plan.skipBadRows);
        undone.outcome = { ...entered, bad, kept, imported, rejectedFile: null };
        if (!kept) throw undone;
        const entry = { action: 'import.run', subjectId: funnelId, details: { leads: imported } } as const;
        await keepAudit(transaction, { caller, now: this.clock.now() }, entry);
        const rejectedFile = bad.length > 0 ? await writeRejected(plan, csv, bad) : null;
        return { ...undone.outcome, rejectedFile };
      });
    } catch (error) {
      if (error === undone && undone.outcome) return undone.outcome;
      throw error;
    }
  }

  private async enterWithin(
    transaction: Transaction,
    { quiet, language }: ImportPlan,
    { entries, caller: asked }: Readonly<{ entries: readonly Entry[]; caller: Caller }>,
    progress: ImportProgress,
  ): Promise<Pick<Outcome, 'told' | 'waiting' | 'bad'>> {
    const caller = { ...asked, ...(quiet && { silence: 'IMPORTED' as const }) };
    const told: Told[] = [];
    const bad: BadRow[] = [];
    let waiting = 0;
    for (let start = 0; start < entries.length; start += ROWS_AT_ONCE) {
      progress('enter', start, entries.length);
      const some = entries.slice(start, start + ROWS_AT_ONCE);
      const entered = await enterRows(transaction, this.enterLead, some, { caller, language });
      told.push(...entered.told);
      bad.push(...entered.bad);
      waiting += entered.waiting;
    }
    progress('enter', entries.length, entries.length);
    return { told, waiting, bad };
  }
}

type Outcome = Pick<ImportReport, 'kept' | 'imported' | 'waiting' | 'bad' | 'rejectedFile'> &
  Readonly<{ told: readonly Told[] }>;

/** Thrown to end a transaction that must leave nothing behind, though nothing went wrong. */
class Undone extends Error {
  override readonly name = 'Undone';
  outcome: Outcome | undefined;
}

/** The bad rows as they stood in the file, with the reason behind; mended, the file can be imported itself. */
async function writeRejected(plan: ImportPlan, csv: CsvFile, bad: readonly BadRow[]): Promise<string> {
  const file = `${plan.file}.rejected.csv`;
  const heading = [...csv.heading, textsIn(plan.language)('import.reason')];
  const rows = bad.map(({ row, reason }) => [
    ...csv.heading.map((_, place) => row.cells[place] ?? ''),
    reason,
  ]);
  await writeCsv(file, [heading, ...rows], csv.delimiter);
  return file;
}
