import type { ChannelAdapter, MayLeave, Outgoing, SendOutcome } from '../channel-adapter.ts';
import { ChannelClosedError } from '../slots.ts';
import { CLOSED } from '../unsendable.ts';
import type { Mime } from './compose-mime.ts';
import { prepareEmail } from './prepare-email.ts';
import { senderOf, type Sender } from './sender.ts';
import { SmtpConnections, type SmtpLimits } from './smtp-connections.ts';
import { SmtpFailure } from './smtp-failure.ts';
import { smtpOutcome } from './smtp-outcome.ts';
import { smtpServerOf, type SmtpServer } from './smtp-url.ts';
import type { SmtpSession } from './smtp-session.ts';

/** `server` as it is, or as `smtpServerOf` reads it, `from` as `senderOf` does; limits where they differ from the usual ones. */
export type EmailSettings = Readonly<{ server: string | SmtpServer; from: string | Sender }> &
  Partial<SmtpLimits>;

const USUAL: SmtpLimits = {
  connections: 8,
  // Mail servers hang up after one to five minutes of silence; we are to be first.
  idle: 50_000,
  connect: 10_000,
  greeting: 10_000,
  silence: 120_000,
};

/** E-mail by SMTP, one receiver a message, over connections that stay open. Throws when a setting is wrong. */
export class EmailChannel implements ChannelAdapter {
  readonly channel = 'email';
  readonly #from: Sender;
  readonly #connections: SmtpConnections;

  constructor({ server, from, ...limits }: EmailSettings) {
    this.#from = senderOf(from);
    this.#connections = new SmtpConnections(typeof server === 'string' ? smtpServerOf(server) : server, {
      ...USUAL,
      ...limits,
    });
  }

  async send(outgoing: Outgoing, mayLeave: MayLeave): Promise<SendOutcome> {
    const prepared = prepareEmail(outgoing, this.#from);
    if ('outcome' in prepared) return prepared;
    try {
      return await this.#connections.use(async (session, fresh) => {
        if (!(await mayLeave())) return { outcome: 'withheld' };
        const serverId = await sendOver(session, prepared.mime, fresh);
        return { outcome: 'sent', providerId: serverId ?? prepared.mime.messageId };
      });
    } catch (error) {
      if (error instanceof SmtpFailure) return smtpOutcome(error);
      if (error instanceof ChannelClosedError) return CLOSED;
      throw error;
    }
  }

  async check(): Promise<string | undefined> {
    try {
      // A kept connection may be dead without the server being so; a new one is the proof.
      await this.#connections.use((session, fresh) =>
        session.probe().catch(async () => void (await fresh())),
      );
      return undefined;
    } catch (error) {
      const { host, port } = this.#connections.server;
      const reason = error instanceof SmtpFailure ? smtpOutcome(error) : CLOSED;
      return `The mail server ${host}:${port} can't be used: ${'detail' in reason ? reason.detail : String(error)}`;
    }
  }

  async close(): Promise<void> {
    await this.#connections.close();
  }
}

/**
 * Sends once, over a fresh connection if the kept one turns out to be dead: servers hang up on idle
 * clients, and as long as no byte of the message has left, another try is no second sending.
 */
async function sendOver(
  session: SmtpSession,
  mime: Mime,
  fresh: () => Promise<SmtpSession>,
): Promise<string | undefined> {
  try {
    return await session.send(mime);
  } catch (error) {
    if (!(error instanceof SmtpFailure) || !wasHungUp(session, error)) throw error;
    return (await fresh()).send(mime);
  }
}

/** No reply, or 421 (closing the channel), to the first words over a connection that had worked before. */
function wasHungUp(session: SmtpSession, failure: SmtpFailure): boolean {
  return (
    session.kept && failure.phase === 'envelope' && (failure.reply === undefined || failure.reply === 421)
  );
}
