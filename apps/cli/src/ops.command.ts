import type { Command } from 'commander';
import { OpsReader } from '#database/ops';
import { ShowStatus } from '#use-cases';
import { onLine } from './open-line.ts';
import { addPauses } from './ops-pause.ts';
import { addRetry } from './ops-retry.ts';
import { printStatus, printStatusJson } from './ops-report.ts';
import type { Finish, Session } from './session.ts';
import { opsOf } from './ops-group.ts';

/** `ops status | retry | pause | resume`: how somebody at the console keeps the line running. */
export function addOps(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  const ops = opsOf(program, console);
  ops
    .command('status')
    .description(t('cli.ops.status'))
    .option('--json', t('cli.ops.json'))
    .action(async ({ json = false }: { json?: boolean }) => {
      const config = session.config();
      const report = await onLine(session, config, async (app) => ({
        status: await app.get(ShowStatus).run(),
        workers: await app.get(OpsReader).workers(session.now()),
      }));
      finish(json ? printStatusJson(report, console) : printStatus(report, config.timeZone, console));
    });
  addRetry(ops, session, finish);
  addPauses(ops, session, finish);
}
