import type { Command } from 'commander';
import { channelName } from '#texts';
import { joinDatabase, placeOfKeys, restore } from '#use-cases';
import { opsOf } from './ops-group.ts';
import { FINE } from './outcome.ts';
import { showProgress } from './progress.ts';
import type { Finish, Session } from './session.ts';

type Asked = { json?: boolean };

/** `ops restore <file>`: brings a backup back into a database that has nothing in it. */
export function addOpsRestore(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t, language, out } = console;
  opsOf(program, console)
    .command('restore')
    .description(t('cli.restore'))
    .argument('<file>', t('cli.restore.file'))
    .option('--json', t('cli.restore.json'))
    .action(async (file: string, { json = false }: Asked) => {
      const config = session.config();
      const database = await joinDatabase(config, session.logger, session.lifetime);
      try {
        const progress = showProgress(console, session.now);
        const { rows, uncertain, resumed, takenAt, manifest } = await restore(
          database.url,
          file,
          session.now(),
          (_, done, all) => progress.at(t('cli.phase.tables'), done, all),
        );
        progress.end();
        const { keyIds } = manifest;
        if (json) out(`${JSON.stringify({ file, rows, uncertain, resumed, takenAt, keyIds })}\n`);
        else {
          out(`${t('cli.restore.done', { rows, at: takenAt })}\n`);
          if (uncertain > 0) out(`${t('cli.restore.uncertain', { count: uncertain })}\n`);
          if (resumed.length > 0) {
            const channels = resumed.map((channel) => channelName(language, channel)).join(', ');
            out(`${t('cli.restore.resumed', { channels })}\n`);
          }
          out(`${t('cli.restore.accounts')}\n`);
          if (keyIds.length > 0)
            out(`${t('cli.restore.keys', { keys: keyIds.join(', '), place: placeOfKeys(config) })}\n`);
        }
        finish(FINE);
      } finally {
        await database.close();
      }
    });
}
