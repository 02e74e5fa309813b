import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { MomentGiven } from '#contracts';
import {
  DELIMITER_SIGNS,
  EXPORT_DELIMITERS,
  EXPORT_FORMATS,
  EXPORTED,
  EXPORTED_LEADS,
  type ExportDelimiter,
  type Exported,
} from '#contracts/exports';
import { Database } from '#database';
import { FileError, tablePieces } from '#files';
import { ExportRows, funnelCalled, WhoActs } from '#use-cases';
import type { Console } from './console.ts';
import { onLine } from './open-line.ts';
import { FINE } from './outcome.ts';
import { showProgress } from './progress.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, UsageError } from './usage.ts';
import { writePieces } from './write-pieces.ts';

type Format = (typeof EXPORT_FORMATS)[number];
type Asked = Readonly<{
  as: string;
  out: string;
  format: Format;
  delimiter?: ExportDelimiter;
  funnel?: string;
  status?: (typeof EXPORTED_LEADS)[number];
  from?: number;
  until?: number;
  replace?: boolean;
}>;

/** `export <what>`: takes data out into a file. */
export function addExport(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  const what = oneOf(console, '<what>', EXPORTED);
  program
    .command('export')
    .description(t('cli.export'))
    .argument('<what>', t('cli.export.what', { choices: EXPORTED.join(', ') }), what)
    .requiredOption('--out <file>', t('cli.export.out'))
    .requiredOption('--as <address>', t('cli.as'))
    .option('--format <format>', EXPORT_FORMATS.join(', '), oneOf(console, '--format', EXPORT_FORMATS), 'csv')
    .option(
      '--delimiter <name>',
      t('cli.export.delimiter', { choices: EXPORT_DELIMITERS.join(', ') }),
      oneOf(console, '--delimiter', EXPORT_DELIMITERS),
    )
    .option('--funnel <funnel>', t('cli.import.funnel'))
    .option(
      '--status <status>',
      t('cli.export.status', { choices: EXPORTED_LEADS.join(', ') }),
      oneOf(console, '--status', EXPORTED_LEADS),
    )
    .option('--from <moment>', t('cli.export.from', { zone: 'UTC' }), momentIn(console, '--from'))
    .option('--until <moment>', t('cli.export.until', { zone: 'UTC' }), momentIn(console, '--until'))
    .option('--replace', t('cli.backup.replace'))
    .action(async (wanted: Exported, asked: Asked) => {
      await exportInto(session, wanted, asked);
      finish(FINE);
    });
}

async function exportInto(session: Session, what: Exported, asked: Asked): Promise<void> {
  const { console } = session;
  const { out: file, format, delimiter, replace = false } = asked;
  if (!replace && existsSync(file))
    throw new FileError({ code: 'FILE_UNWRITABLE', details: { file, reason: 'EEXIST' } });
  refuseUseless(what, asked, console);
  const rows = await onLine(session, session.config(), async (app) => {
    const caller = await app.get(WhoActs).byAddress(asked.as.trim().toLowerCase());
    const funnelId =
      asked.funnel === undefined ? undefined : await funnelCalled(app.get(Database), asked.funnel);
    const { language } = console;
    const progress = showProgress(console, session.now);
    const sign = delimiter && DELIMITER_SIGNS[delimiter];
    try {
      return await app.get(ExportRows).run({ ...asked, what, funnelId, language }, caller, (table) =>
        writePieces(file, table, {
          pieces: (counted) => tablePieces(counted, { format, language, delimiter: sign }),
          tell: (count) => progress.at(console.t('cli.phase.export'), count, null),
        }),
      );
    } finally {
      progress.end();
    }
  });
  console.out(`${console.t('cli.export.done', { count: rows, file })}\n`);
}

/** What would narrow nothing down, though whoever gave it thinks that it does. */
function refuseUseless(what: Exported, asked: Asked, { t }: Console): void {
  const { format, delimiter, status, funnel, from, until } = asked;
  const useless = [
    ...(delimiter !== undefined && format !== 'csv' ? ['--delimiter'] : []),
    ...(status !== undefined && what !== 'leads' ? ['--status'] : []),
    ...(what === 'employees' && funnel !== undefined ? ['--funnel'] : []),
    ...(what === 'employees' && from !== undefined ? ['--from'] : []),
    ...(what === 'employees' && until !== undefined ? ['--until'] : []),
  ];
  if (useless.length > 0) throw new UsageError(t('cli.wrong.useless', { options: useless.join(', ') }));
}

/** A day begins at midnight in Greenwich, on whose clock the file is written. */
function momentIn({ t }: Console, option: string): (text: string) => number {
  return (got) => {
    const read = MomentGiven.safeParse(/^\d{4}-\d\d-\d\d$/.test(got) ? `${got}T00:00:00Z` : got);
    if (read.success) return read.data;
    throw new UsageError(
      t('cli.wrong.moment', { option, got, day: '2026-11-01', moment: '2026-11-01T09:00:00+03:00' }),
    );
  };
}
