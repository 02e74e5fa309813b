import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { FileError } from '#files';
import { backUp, joinDatabase, placeOfKeys } from '#use-cases';
import { opsOf } from './ops-group.ts';
import { FINE } from './outcome.ts';
import { showProgress } from './progress.ts';
import type { Finish, Session } from './session.ts';

type Asked = { replace?: boolean; json?: boolean };

/** `ops backup <file>`: writes all there is into a file, while the line goes on. */
export function addOpsBackup(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t, out } = console;
  opsOf(program, console)
    .command('backup')
    .description(t('cli.backup'))
    .argument('<file>', t('cli.backup.file'))
    .option('--replace', t('cli.backup.replace'))
    .option('--json', t('cli.backup.json'))
    .action(async (file: string, { replace = false, json = false }: Asked) => {
      if (!replace && existsSync(file))
        throw new FileError({ code: 'FILE_UNWRITABLE', details: { file, reason: 'EEXIST' } });
      const config = session.config();
      const database = await joinDatabase(config, session.logger, session.lifetime);
      try {
        const progress = showProgress(console, session.now);
        const manifest = await backUp(database.url, file, session.now(), (_, done, all) =>
          progress.at(t('cli.phase.tables'), done, all),
        );
        progress.end();
        const rows = manifest.parts.reduce((sum, part) => sum + part.rows, 0);
        const { auditHead, keyIds } = manifest;
        if (json) out(`${JSON.stringify({ file, rows, auditHead, keyIds })}\n`);
        else {
          out(`${t('cli.backup.done', { rows, tables: manifest.parts.length, file })}\n`);
          out(`${t('cli.backup.head', { sequence: auditHead.sequence, hash: auditHead.hash })}\n`);
          if (keyIds.length > 0)
            out(`${t('cli.backup.keys', { keys: keyIds.join(', '), place: placeOfKeys(config) })}\n`);
        }
        finish(FINE);
      } finally {
        await database.close();
      }
    });
}
