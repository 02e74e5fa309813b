import type { Command } from 'commander';
import { publicUrl } from '#platform';
import { CONSOLE, MakeKey, SetUp, setUpLink } from '#use-cases';
import { onLine } from './open-line.ts';
import { FINE, NO } from './outcome.ts';
import type { Finish, Session } from './session.ts';
import { wholeNumber } from './usage.ts';

/** How long a key is good that nobody has said anything of. */
const DAYS = 365;
const MOST_DAYS = 3_650;

type KeyOptions = { email: string; name?: string; days?: number };

/** `set-up` and `key`: how somebody at the console lets people and programs in. */
export function addAccount(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  program
    .command('set-up')
    .description(t('cli.set-up'))
    .action(async () => {
      const config = session.config();
      const token = await onLine(session, config, (app) => app.get(SetUp).invite());
      if (token === undefined) {
        console.err(`${t('cli.set-up.already')}\n`);
        return finish(NO);
      }
      console.out(`${setUpLink(publicUrl(config, config.http.port), token)}\n`);
      return finish(FINE);
    });
  program
    .command('key')
    .description(t('cli.key'))
    .requiredOption('--email <address>', t('cli.key.email'))
    .option('--name <name>', t('cli.key.name'))
    .option(
      '--days <number>',
      t('cli.key.days', { days: DAYS }),
      wholeNumber(console, '--days', 1, MOST_DAYS),
    )
    .action(async ({ email, name = t('cli.key.from-console'), days = DAYS }: KeyOptions) => {
      const { key } = await onLine(session, session.config(), (app) =>
        app
          .get(MakeKey)
          .forAddress(
            email.trim().toLowerCase(),
            { name, rights: null, days },
            { actor: null, repeatable: null, origin: CONSOLE },
          ),
      );
      console.out(`${key}\n`);
      finish(FINE);
    });
}
