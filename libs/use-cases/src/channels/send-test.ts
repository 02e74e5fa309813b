import { NOT_ALLOWED, NOT_REACHABLE, type ChannelAdapter, type Recipient, type SendOutcome } from '#channels';
import { refuse, type Language } from '#conveyor';
import { demosOf, EmployeeReader, type Database } from '#database';
import { chatOf } from '#database/accounts';
import { uuidv7 } from '#platform';
import { formatDuration, textsIn } from '#texts';
import type { Caller } from '../caller.ts';

/** So long a server may be silent at one step, and so long whoever asks waits in all. */
export const PATIENCE_MS = 8_000;
const LONGEST_MS = 20_000;

/** What became of a test message; `silent`: whoever asks waits no longer. */
export type TestOutcome = Exclude<SendOutcome, { outcome: 'withheld' }> | Readonly<{ outcome: 'silent' }>;

/** Whoever asks, as a receiver. Throws NOT_SIGNED_IN when it is no person. */
export async function askerOf(database: Database, { actor }: Caller): Promise<Recipient> {
  const asker = actor === null ? undefined : await new EmployeeReader(database).one(actor);
  if (!asker) return refuse({ code: 'NOT_SIGNED_IN', details: {} });
  const { id, name, email, slackUserId, webhookUserId, language, timeZone } = asker;
  const telegramChatId = await chatOf(database, id);
  const isOfDemo = (await demosOf(database)).some(({ employeeIds }) => employeeIds.includes(id));
  return { name, email, slackUserId, telegramChatId, webhookUserId, language, timeZone, isOfDemo };
}

/** Sends one test message and closes the adapter; takes twenty seconds at most. The message stands in no ledger. */
export async function sendTest(
  adapter: ChannelAdapter,
  { recipient, at, publicUrl }: Readonly<{ recipient: Recipient; at: number; publicUrl: string }>,
): Promise<TestOutcome> {
  const message = {
    kind: 'channel.test',
    channel: adapter.channel,
    at,
    link: `${publicUrl}/`,
  } as const;
  const sending = adapter.send({ notificationId: uuidv7(at), recipient, message }, async () => true);
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<TestOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'silent' }), LONGEST_MS);
  });
  try {
    const outcome = await Promise.race([sending, silence]);
    if (outcome.outcome === 'withheld') throw new Error('A message that may leave was withheld');
    return outcome;
  } finally {
    clearTimeout(timer);
    // It closes when what is under way has ended; nobody has to wait for that.
    void adapter.close();
  }
}

/** Why a test message was not taken, as a sentence. */
export function untakenSentence(
  language: Language,
  outcome: Exclude<TestOutcome, { outcome: 'sent' | 'suppressed' }>,
): string {
  const t = textsIn(language);
  if (outcome.outcome === 'silent')
    return t('channel.tested.silent', { time: formatDuration(language, LONGEST_MS) });
  if (outcome.code === NOT_REACHABLE)
    return t('channel.tested.private', { setting: 'PRIVATE_NETWORK', value: 'allow' });
  if (outcome.code === NOT_ALLOWED) return t('channel.tested.not-allowed', { setting: 'OUTGOING_ALLOWED' });
  if (outcome.code === 'NO_ADDRESS') return t('channel.tested.no-address');
  return t(`channel.tested.${outcome.outcome}`, { said: outcome.detail });
}
