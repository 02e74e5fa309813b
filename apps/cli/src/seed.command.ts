import type { Command } from 'commander';
import { LANGUAGES, type Language } from '#conveyor';
import { CONSOLE, SeedDemo } from '#use-cases';
import { onLine } from './open-line.ts';
import { FINE } from './outcome.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, wholeNumber } from './usage.ts';

const LEADS = 2_000;
const SEED = 7;
/** All of it is made in memory; a hundred thousand leads take about half a gigabyte. */
const MOST_LEADS = 100_000;
const MOST_SEED = 2 ** 31 - 1;

type SeedOptions = { language?: Language; leads?: number; seed?: number; add?: boolean };

/** `seed`: loads the demo department. */
export function addSeed(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  program
    .command('seed')
    .description(t('cli.seed'))
    .option(
      '--language <language>',
      t('cli.seed.language', { choices: LANGUAGES.join(', ') }),
      oneOf(console, '--language', LANGUAGES),
    )
    .option(
      '--leads <number>',
      t('cli.seed.leads', { leads: LEADS }),
      wholeNumber(console, '--leads', 1, MOST_LEADS),
    )
    .option(
      '--seed <number>',
      t('cli.seed.seed', { seed: SEED }),
      wholeNumber(console, '--seed', 0, MOST_SEED),
    )
    .option('--add', t('cli.seed.add'))
    .action(async ({ language = console.language, leads = LEADS, seed = SEED, add = false }: SeedOptions) => {
      const { timeZone, ...config } = session.config();
      const begun = session.now();
      const seeded = await onLine(session, { timeZone, ...config }, (app) =>
        app
          .get(SeedDemo)
          .run({ language, leads, seed, add, timeZone, now: begun, by: { actor: null, origin: CONSOLE } }),
      );
      const seconds = ((session.now() - begun) / 1000).toFixed(1);
      console.out(`${t('cli.seed.done', { ...seeded, seconds })}\n`);
      finish(FINE);
    });
}
