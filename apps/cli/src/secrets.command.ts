import type { Command } from 'commander';
import { SecretKeys } from '#platform';
import { CheckKeys, ForgetSecrets, RotateSecrets, type KeyChecked } from '#use-cases';
import { aligned, type Console } from './console.ts';
import { onLine } from './open-line.ts';
import { FINE, NO, type ExitCode } from './outcome.ts';
import { showProgress } from './progress.ts';
import type { Finish, Session } from './session.ts';
import { UsageError } from './usage.ts';

type Asked = { json?: boolean };

/** `secrets check`, `rotate`, `forget` and `key`: the keys that secrets in the database are sealed with. */
export function addSecrets(program: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  const secrets = program.command('secrets').description(t('cli.secrets'));
  secrets
    .command('check')
    .description(t('cli.secrets.check'))
    .option('--json', t('cli.secrets.json'))
    .action(async ({ json = false }: Asked) => {
      const keys = await onLine(session, session.config(), (app) => app.get(CheckKeys).run());
      finish(json ? printJson(keys, console) : printKeys(keys, console));
    });
  secrets
    .command('rotate')
    .description(t('cli.secrets.rotate'))
    .option('--json', t('cli.secrets.json'))
    .action(async ({ json = false }: Asked) => {
      const progress = showProgress(console, session.now);
      const tell = (values: number): void => progress.at(t('cli.phase.rotate'), values, null);
      const values = await onLine(session, session.config(), (app) => app.get(RotateSecrets).run(tell));
      progress.end();
      console.out(
        json ? `${JSON.stringify({ values })}\n` : `${t('cli.secrets.rotated', { count: values })}\n`,
      );
      finish(FINE);
    });
  secrets
    .command('forget')
    .description(t('cli.secrets.forget'))
    .argument('<key>', t('cli.secrets.forget.key', { command: 'secrets check' }))
    .action(async (key: string) => {
      const keyId = keyIdIn(console, key);
      const values = await onLine(session, session.config(), (app) => app.get(ForgetSecrets).run(keyId));
      if (values === undefined) console.err(`${t('cli.secrets.not-lost', { keyId })}\n`);
      else console.out(`${t('cli.secrets.forgotten', { count: values })}\n`);
      finish(values === undefined ? NO : FINE);
    });
  secrets
    .command('key')
    .description(t('cli.secrets.key', { setting: 'SECRET_KEYS' }))
    .action(() => {
      console.out(`${SecretKeys.create()}\n`);
      finish(FINE);
    });
}

function keyIdIn({ t }: Console, got: string): string {
  if (/^[0-9a-f]{8}$/.test(got)) return got;
  throw new UsageError(t('cli.wrong.key-id', { letters: 'a–f', got }));
}

function printKeys(keys: readonly KeyChecked[], { t, out }: Console): ExitCode {
  if (keys.length === 0) out(`${t('cli.secrets.none', { setting: 'SECRET_KEYS' })}\n`);
  out(aligned(keys.map(({ keyId, place, values }) => [keyId, t(`cli.secrets.${place}`), String(values)])));
  return codeOf(keys);
}

/** The same for programs: `{ ok, keys: [{ keyId, place, values }] }`. */
function printJson(keys: readonly KeyChecked[], { out }: Console): ExitCode {
  const code = codeOf(keys);
  out(`${JSON.stringify({ ok: code === FINE, keys }, null, 2)}\n`);
  return code;
}

const codeOf = (keys: readonly KeyChecked[]): ExitCode =>
  keys.some(({ place }) => place === 'lost') ? NO : FINE;
