import type { Command } from 'commander';
import { breachSentence, invariantSentence } from '#texts';
import { CheckInvariants, type Breaches } from '#use-cases';
import { aligned, type Console } from './console.ts';
import { onLine } from './open-line.ts';
import { FINE, NO, type ExitCode } from './outcome.ts';
import type { Finish, Session } from './session.ts';

/** Rows of one promise that are shown; a hundred say no more than the first ten. */
const MOST_SHOWN = 10;

/** `doctor`: checks the promises of the line. */
export function addDoctor(program: Command, session: Session, finish: Finish): void {
  const { t } = session.console;
  program
    .command('doctor')
    .description(t('cli.doctor'))
    .option('--json', t('cli.doctor.json'))
    .action(async ({ json = false }: { json?: boolean }) => {
      const { console } = session;
      const breaches = await onLine(session, session.config(), (app) =>
        app.get(CheckInvariants).run({ thoroughly: true }),
      );
      finish(json ? printJson(breaches, console) : printBreaches(breaches, console));
    });
}

/** The promises as a table, and below what breaks them. */
export function printBreaches(breaches: readonly Breaches[], console: Console): ExitCode {
  const { t, language, out } = console;
  const state = ({ rows }: Breaches): string => t(rows.length === 0 ? 'cli.doctor.ok' : 'cli.doctor.broken');
  out(aligned(breaches.map((each) => [state(each), invariantSentence(language, each.invariant)])));
  const broken = breaches.filter(({ rows }) => rows.length > 0);
  for (const { invariant, rows } of broken) {
    out(`\n${invariantSentence(language, invariant)}\n`);
    out(
      aligned(
        rows.slice(0, MOST_SHOWN).map((row) => [row.id, breachSentence(language, row)]),
        '  ',
      ),
    );
    if (rows.length > MOST_SHOWN) out(`  ${t('cli.doctor.many', { count: MOST_SHOWN })}\n`);
  }
  out(
    `\n${broken.length === 0 ? t('cli.doctor.fine') : t('cli.doctor.not-fine', { count: broken.length })}\n`,
  );
  return broken.length === 0 ? FINE : NO;
}

/** The same for programs: `{ ok, invariants: [{ invariant, ok, rows }] }`. */
function printJson(breaches: readonly Breaches[], console: Console): ExitCode {
  const invariants = breaches.map(({ invariant, rows }) => ({ invariant, ok: rows.length === 0, rows }));
  const ok = invariants.every((each) => each.ok);
  console.out(`${JSON.stringify({ ok, invariants }, null, 2)}\n`);
  return ok ? FINE : NO;
}
