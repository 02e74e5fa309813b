import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { Database, knownDepartmentsOf } from '#database';
import { openTable } from '#files';
import { refusalSentence, remarkSentence } from '#texts';
import {
  HISTORY_FIELDS,
  historyOfWork,
  ImportHistory,
  readBpi2012,
  readHistory,
  type ColumnWish,
  type HistoryImported,
  type RecordedHistory,
} from '#use-cases';
import { columnWish } from './column-wish.ts';
import { aligned, type Console } from './console.ts';
import { onLine } from './open-line.ts';
import { FINE, NO, type ExitCode } from './outcome.ts';
import { showProgress } from './progress.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, UsageError } from './usage.ts';
import { whoActs } from './who-acts.ts';

const FORMATS = ['moves', 'bpi2012'] as const;
/** A person mends no more at a time. */
const MOST_SHOWN = 20;
/** The bank of that log is a Dutch one. */
const BPI2012_CURRENCY = 'EUR';

type HistoryOptions = {
  funnel: string;
  department?: string;
  format?: (typeof FORMATS)[number];
  map?: readonly string[];
  won?: readonly string[];
  lost?: readonly string[];
  timeZone?: string;
  currency?: string;
  as?: string;
  dryRun?: boolean;
};

/** `import-history`: what happened to leads elsewhere becomes a funnel of its own. */
export function addImportHistory(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  program
    .command('import-history')
    .description(t('cli.history'))
    .argument('<file>', t('cli.history.file'))
    .requiredOption('--funnel <name>', t('cli.history.funnel'))
    .option('--department <name>', t('cli.history.department'))
    .option(
      '--format <format>',
      t('cli.history.format', { choices: FORMATS.join(', ') }),
      oneOf(console, '--format', FORMATS),
    )
    .option('--map <column=field...>', t('cli.history.map', { fields: HISTORY_FIELDS.join(', ') }))
    .option('--won <stage...>', t('cli.history.won'))
    .option('--lost <stage...>', t('cli.history.lost'))
    .option('--time-zone <zone>', t('cli.history.time-zone'))
    .option('--currency <code>', t('cli.history.currency'))
    .option('--as <address>', t('cli.import.as'))
    .option('--dry-run', t('cli.import.dry'))
    .action(async (file: string, options: HistoryOptions) => {
      finish(await importHistory(session, file, options));
    });
}

async function importHistory(session: Session, file: string, options: HistoryOptions): Promise<ExitCode> {
  const { console, now } = session;
  const config = session.config();
  const timeZone = zoneOf(options.timeZone ?? config.timeZone, console);
  const columns = (options.map ?? []).map((pair) => columnWish(pair, console));
  return onLine<ExitCode>(session, config, async (app) => {
    const caller = await whoActs(app, options.as, console);
    const departmentId = await departmentCalled(app, options.department, console);
    const progress = showProgress(console, now);
    const begun = now();
    const history = await readFile(file, { ...options, columns, timeZone }, console);
    printRemarks(history, console);
    const imported = await app.get(ImportHistory).run(
      {
        history,
        departmentId,
        funnel: options.funnel,
        language: console.language,
        timeZone,
        dryRun: options.dryRun ?? false,
        note: (events, total) => progress.at(console.t('cli.phase.play'), events, total),
      },
      caller,
    );
    progress.end();
    const seconds = ((now() - begun) / 1000).toFixed(1);
    printImported(imported, { ...options, seconds }, console);
    return imported.refused.length === 0 ? FINE : NO;
  });
}

type Reading = HistoryOptions & Readonly<{ columns: readonly ColumnWish[]; timeZone: string }>;

async function readFile(file: string, asked: Reading, { language }: Console): Promise<RecordedHistory> {
  if (asked.format === 'bpi2012') {
    const work = await readBpi2012(file, language);
    return historyOfWork(work, { file: basename(file), language, currency: BPI2012_CURRENCY });
  }
  const table = await openTable(file, { delimiter: null, encoding: null, sheet: null, headingRow: null });
  const { columns, timeZone, won = [], lost = [], currency = null } = asked;
  return readHistory(table, { file: basename(file), columns, timeZone, language, won, lost, currency });
}

function zoneOf(timeZone: string, { t }: Console): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(t('cli.wrong.time-zone', { option: '--time-zone', got: timeZone }));
  }
}

/** The department of this name, or the only one. */
async function departmentCalled(
  app: INestApplicationContext,
  name: string | undefined,
  { t }: Console,
): Promise<string> {
  // What goes into that of a demo goes with it.
  const all = (await knownDepartmentsOf(app.get(Database))).filter(({ isDemo }) => !isDemo);
  const found =
    name === undefined ? all : all.filter((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  const [department, other] = found;
  if (department && !other) return department.id;
  const departments = all.map((one) => one.name).join(', ');
  throw new UsageError(t('cli.history.which-department', { option: '--department', departments }));
}

function printRemarks({ remarks }: RecordedHistory, { t, err, language }: Console): void {
  for (const remark of remarks.slice(0, MOST_SHOWN)) err(`${remarkSentence(language, remark)}\n`);
  if (remarks.length > MOST_SHOWN) err(`${t('cli.import.more', { count: remarks.length - MOST_SHOWN })}\n`);
}

function printImported(
  { refused, ...counts }: HistoryImported,
  { funnel, dryRun, seconds }: Pick<HistoryOptions, 'funnel' | 'dryRun'> & Readonly<{ seconds: string }>,
  { t, out, err, language }: Console,
): void {
  for (const { line, kind, error } of refused.slice(0, MOST_SHOWN)) {
    const reason = refusalSentence(language, error.code, error.details);
    err(`${t('replay.refused.line', { line, kind, reason })}\n`);
  }
  if (refused.length > MOST_SHOWN) err(`${t('cli.import.more', { count: refused.length - MOST_SHOWN })}\n`);
  const { leads, won, lost, visits, events, made, former, known } = counts;
  const rows = (
    [
      ['leads', leads],
      ['won', won],
      ['lost', lost],
      ['open', leads - won - lost],
      ['visits', visits],
      ['events', events],
      ['refused', refused.length],
      ['made', made],
      ['former', former],
      ['known', known],
    ] as const
  ).map(([what, count]) => [t(`cli.history.count.${what}`), String(count).padStart(8)]);
  out(aligned(rows));
  out(`${t(dryRun ? 'cli.history.dry' : 'cli.history.done', { funnel, seconds })}\n`);
}
