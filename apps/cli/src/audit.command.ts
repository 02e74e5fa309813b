import type { Command } from 'commander';
import { auditFinding } from '#texts';
import { VerifyAudit, type AuditVerified } from '#use-cases';
import type { Console } from './console.ts';
import { onLine } from './open-line.ts';
import { FINE, NO, type ExitCode } from './outcome.ts';
import { showProgress } from './progress.ts';
import type { Finish, Session } from './session.ts';
import { UsageError } from './usage.ts';

/** `audit verify` and `audit head`: whether the audit is what was written. */
export function addAudit(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  const audit = program.command('audit').description(t('cli.audit'));
  audit
    .command('verify')
    .description(t('cli.audit.verify'))
    .option('--head <hash>', t('cli.audit.verify.head', { command: 'audit head' }), hashIn(console))
    .option('--json', t('cli.audit.verify.json'))
    .action(async ({ head = null, json = false }: { head?: string | null; json?: boolean }) => {
      const progress = showProgress(console, session.now);
      const tell = (sequence: number): void => progress.at(t('cli.phase.verify'), sequence, null);
      const verified = await onLine(session, session.config(), (app) => app.get(VerifyAudit).run(head, tell));
      progress.end();
      finish(json ? printJson(verified, console) : print(verified, console));
    });
  audit
    .command('head')
    .description(t('cli.audit.head'))
    .option('--json', t('cli.audit.verify.json'))
    .action(async ({ json = false }: { json?: boolean }) => {
      const head = await onLine(session, session.config(), (app) => app.get(VerifyAudit).head());
      console.out(json ? `${JSON.stringify(head)}\n` : `${head.sequence} ${head.hash}\n`);
      finish(FINE);
    });
}

function hashIn({ t }: Console): (text: string) => string {
  return (got) => {
    const hash = got.toLowerCase();
    if (/^[0-9a-f]{64}$/.test(hash)) return hash;
    throw new UsageError(t('cli.wrong.hash', { option: '--head', letters: 'a–f', got }));
  };
}

function print({ head, findings }: AuditVerified, { t, language, out }: Console): ExitCode {
  for (const finding of findings) out(`${auditFinding(language, finding)}\n`);
  if (head && findings.length === 0) out(`${t('cli.audit.whole', head)}\n`);
  return findings.length === 0 ? FINE : NO;
}

/** The same for programs: `{ ok, head, findings }`. */
function printJson({ head, findings }: AuditVerified, { out }: Console): ExitCode {
  const ok = findings.length === 0;
  out(`${JSON.stringify({ ok, head, findings }, null, 2)}\n`);
  return ok ? FINE : NO;
}
