import type { Command } from 'commander';
import type { Retried, RetryPreview } from '#contracts';
import { CHANNELS, type Channel } from '#conveyor';
import { RETRYABLE_STATES, type RetryableState } from '#conveyor/ops';
import { RetryMessage, RetryMessages } from '#use-cases';
import { actingAs } from './acting-as.ts';
import type { Console } from './console.ts';
import { FINE } from './outcome.ts';
import type { Finish, Session } from './session.ts';
import { oneOf, UsageError, uuid } from './usage.ts';

type Options = {
  as: string;
  reason?: string;
  all?: boolean;
  channel?: Channel;
  state?: RetryableState;
  code?: string;
  confirm?: boolean;
  preview?: boolean;
  json?: boolean;
};

/** `ops retry`: one message, those that are of what is named, or all. */
export function addRetry(ops: Command, session: Session, finish: Finish): void {
  const { console } = session;
  const { t } = console;
  ops
    .command('retry')
    .description(t('cli.ops.retry'))
    .argument('[id]', t('cli.ops.retry.id'), uuid(console, 'id'))
    .requiredOption('--as <address>', t('cli.as'))
    .option('--reason <text>', t('cli.ops.reason'))
    .option('--all', t('cli.ops.retry.all'))
    .option(
      '--channel <channel>',
      t('cli.ops.retry.channel', { channels: CHANNELS.join(', ') }),
      oneOf(console, '--channel', CHANNELS),
    )
    .option(
      '--state <state>',
      t('cli.ops.retry.state', { states: RETRYABLE_STATES.join(', ') }),
      oneOf(console, '--state', RETRYABLE_STATES),
    )
    .option('--code <code>', t('cli.ops.retry.code'))
    .option('--confirm', t('cli.ops.retry.confirm'))
    .option('--preview', t('cli.ops.retry.preview'))
    .option('--json', t('cli.ops.json'))
    .action(async (id: string | undefined, options: Options) => {
      console.out(await retry(session, id, options));
      finish(FINE);
    });
}

/** What is said of it. */
async function retry(session: Session, id: string | undefined, options: Options): Promise<string> {
  const { console } = session;
  const { as, reason = '', all, confirm = false, preview, json = false } = options;
  const which = whichOf(options);
  const ways = [id !== undefined, all === true, Object.keys(which).length > 0];
  if (ways.filter((isMeant) => isMeant).length !== 1 || (id !== undefined && preview))
    throw new UsageError(console.t('cli.ops.which', { options: '--channel, --state, --code, --all' }));
  // Whoever only counts does nothing that needs one.
  if (reason === '' && !preview)
    throw new UsageError(console.t('cli.wrong.option-missing', { what: '--reason <text>' }));
  return actingAs(session, as, 'ops.act', async (app, caller) => {
    if (id !== undefined) {
      const retried = await app.get(RetryMessage).run(id, { reason, confirm }, caller);
      return json ? `${JSON.stringify(retried)}\n` : `${console.t('ops.retry.done', { count: 1 })}\n`;
    }
    const many = app.get(RetryMessages);
    if (preview) return previewed(await many.preview(which), { confirm, json }, console);
    return done(await many.run({ ...which, reason, confirm }, caller), json, console);
  });
}

function whichOf({ channel, state, code }: Options): Pick<Options, 'channel' | 'state' | 'code'> {
  return { ...(channel && { channel }), ...(state && { state }), ...(code && { code }) };
}

function previewed(
  preview: RetryPreview,
  { confirm, json }: Readonly<{ confirm: boolean; json: boolean }>,
  console: Console,
): string {
  if (json) return `${JSON.stringify(preview)}\n`;
  const { messages, mayHaveArrived } = preview;
  const count = messages + (confirm ? mayHaveArrived : 0);
  const first = `${console.t('ops.retry.preview', { count })}\n`;
  return confirm ? first : `${first}${uncertain(mayHaveArrived, console)}`;
}

function done(retried: Retried, json: boolean, console: Console): string {
  if (json) return `${JSON.stringify(retried)}\n`;
  const { messages, left, mayHaveArrived } = retried;
  const more = left > 0 ? `${console.t('ops.retry.left', { count: left })}\n` : '';
  return `${console.t('ops.retry.done', { count: messages })}\n${more}${uncertain(mayHaveArrived, console)}`;
}

function uncertain(count: number, { t }: Console): string {
  return count > 0 ? `${t('ops.retry.may-have-arrived', { count, option: '--confirm' })}\n` : '';
}
