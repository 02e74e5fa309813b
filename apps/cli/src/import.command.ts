import type { Command } from 'commander';
import { brokenFields, ImportPlanBody } from '#contracts';
import { DUPLICATE_POLICIES } from '#conveyor/imports';
import { fieldSentence } from '#texts';
import { ImportLeads, type ImportReport } from '#use-cases';
import { columnWish } from './column-wish.ts';
import type { Console } from './console.ts';
import { importInParts, undoImport } from './import-in-parts.ts';
import { onLine } from './open-line.ts';
import { FINE, NO, type ExitCode } from './outcome.ts';
import { showProgress } from './progress.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, UsageError, uuid, wholeNumber } from './usage.ts';
import { whoActs } from './who-acts.ts';

/** A person mends no more at a time; the file of the rejected rows has them all. */
const MOST_SHOWN = 50;
const DELIMITERS = [',', ';', '|', 'tab'] as const;

/** As many as a sheet of Excel has. */
const MOST_LINES = 1_048_576;

type ImportOptions = {
  as?: string;
  funnel: string;
  stage?: string;
  map?: readonly string[];
  skipBadRows?: boolean;
  quiet?: boolean;
  force?: boolean;
  dryRun?: boolean;
  delimiter?: (typeof DELIMITERS)[number];
  encoding?: string;
  sheet?: string;
  headingRow?: number;
  duplicates?: ImportPlanBody['duplicates'];
  country?: string;
};

/** `import`: brings leads in from a CSV file or a workbook. */
export function addImport(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  program
    .command('import')
    .description(t('cli.import'))
    .argument('<file>', t('cli.import.file'))
    .requiredOption('--funnel <funnel>', t('cli.import.funnel'))
    .option('--as <address>', t('cli.import.as'))
    .option('--stage <stage>', t('cli.import.stage'))
    .option('--map <column=field...>', t('cli.import.map', { example: '"Full name=name"' }))
    .option('--skip-bad-rows', t('cli.import.skip'))
    .option('--quiet', t('cli.import.quiet'))
    .option('--force', t('cli.import.force'))
    .option('--dry-run', t('cli.import.dry'))
    .option(
      '--delimiter <sign>',
      t('cli.import.delimiter', { tab: 'tab' }),
      oneOf(console, '--delimiter', DELIMITERS),
    )
    .option('--encoding <name>', t('cli.import.encoding', { example: 'windows-1251' }))
    .option('--sheet <name>', t('cli.import.sheet'))
    .option(
      '--heading-row <line>',
      t('cli.import.heading-row'),
      wholeNumber(console, '--heading-row', 1, MOST_LINES),
    )
    .option(
      '--duplicates <policy>',
      t('cli.import.duplicates', { choices: DUPLICATE_POLICIES.join(', ') }),
      oneOf(console, '--duplicates', DUPLICATE_POLICIES),
    )
    .option('--country <code>', t('cli.import.country', { example: 'RU' }))
    .action(async (file: string, options: ImportOptions) => {
      const { duplicates } = options;
      finish(
        duplicates === undefined
          ? await importFile(session, file, options)
          : await importInParts(session, file, {
              ...options,
              plan: planOf({ ...options, duplicates }, console),
            }),
      );
    });
}

/** `undo-import`: takes an import back. */
export function addUndoImport(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  program
    .command('undo-import')
    .description(t('cli.undo-import'))
    .argument('<id>', t('cli.undo-import.id'), uuid(console, 'id'))
    .option('--as <address>', t('cli.import.as'))
    .action(async (id: string, options: { as?: string }) => {
      finish(await undoImport(session, id, options.as));
    });
}

async function importFile(session: Session, file: string, options: ImportOptions): Promise<ExitCode> {
  const { console } = session;
  const plan = {
    file,
    mostRows: null,
    form: {
      delimiter: signOf(options),
      encoding: options.encoding ?? null,
      sheet: options.sheet ?? null,
      headingRow: options.headingRow ?? null,
    },
    funnel: options.funnel,
    stage: options.stage ?? null,
    columns: (options.map ?? []).map((pair) => columnWish(pair, console)),
    skipBadRows: options.skipBadRows ?? false,
    quiet: options.quiet ?? false,
    force: options.force ?? false,
    dryRun: options.dryRun ?? false,
    language: console.language,
  };
  const begun = session.now();
  const report = await onLine(session, session.config(), async (app) => {
    const caller = await whoActs(app, options.as, console);
    const progress = showProgress(console, session.now);
    const phases = { read: console.t('cli.phase.read'), enter: console.t('cli.phase.enter') };
    const importLeads = app.get(ImportLeads);
    try {
      return await importLeads.run(plan, caller, (phase, done, total) =>
        progress.at(phases[phase], done, total),
      );
    } finally {
      await importLeads.idle();
      progress.end();
    }
  });
  const seconds = ((session.now() - begun) / 1000).toFixed(1);
  return printReport(report, { ...plan, seconds }, console);
}

function signOf({ delimiter }: ImportOptions): string | null {
  return delimiter === 'tab' ? '\t' : (delimiter ?? null);
}

/** The same asks the contract what of it is wrong, so that a page and a console say one thing. */
function planOf(options: ImportOptions, console: Console): ImportPlanBody {
  const { encoding, sheet, headingRow, map = [], duplicates, country, quiet, force } = options;
  const columns = map.map((pair) => columnWish(pair, console));
  const given = {
    delimiter: signOf(options),
    encoding,
    sheet,
    headingRow,
    columns,
    duplicates,
    country,
    quiet: quiet ?? false,
    force: force ?? false,
  };
  const parsed = ImportPlanBody.safeParse(given);
  if (parsed.success) return parsed.data;
  const broken = brokenFields(ImportPlanBody, given).map((one) => fieldSentence(console.language, one));
  throw new UsageError(broken.join('\n'));
}

type Told = Readonly<{ dryRun: boolean; skipBadRows: boolean; seconds: string }>;

function printReport(
  report: ImportReport,
  { dryRun, skipBadRows, seconds }: Told,
  console: Console,
): ExitCode {
  const { t, out, err } = console;
  const { imported, waiting, bad, ignored, rejectedFile } = report;
  if (ignored.length > 0) err(`${t('cli.import.ignored', { columns: ignored.join(', ') })}\n`);
  printBad(bad, console);
  if (bad.length > 0 && !skipBadRows) {
    out(`${t('cli.import.refused', { count: bad.length })}\n`);
    return NO;
  }
  if (rejectedFile !== null) out(`${t('cli.import.skipped', { count: bad.length, file: rejectedFile })}\n`);
  out(
    `${dryRun ? t('cli.import.dry.done', { count: imported }) : t('cli.import.done', { count: imported, seconds })}\n`,
  );
  if (waiting > 0) out(`${t('cli.import.waiting', { count: waiting })}\n`);
  return FINE;
}

function printBad(bad: ImportReport['bad'], { t, err }: Console): void {
  for (const { line, reason } of bad.slice(0, MOST_SHOWN)) {
    err(`${t('cli.import.line', { line, reason })}\n`);
  }
  if (bad.length > MOST_SHOWN) err(`${t('cli.import.more', { count: bad.length - MOST_SHOWN })}\n`);
}
