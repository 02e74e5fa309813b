import { Slots } from '../slots.ts';
import { SmtpSession, type SmtpTimeouts } from './smtp-session.ts';
import type { SmtpServer } from './smtp-url.ts';

/** How many connections to keep, and for how long when there is nothing to send (milliseconds). */
export type SmtpLimits = Readonly<{ connections: number; idle: number }> & SmtpTimeouts;

/** What is done with a connection; `fresh` hangs up and gives a new one in the same slot. */
type Work<T> = (session: SmtpSession, fresh: () => Promise<SmtpSession>) => Promise<T>;

type Idle = Readonly<{ session: SmtpSession; timer: NodeJS.Timeout }>;

/**
 * Keeps connections to one mail server open between messages. Nodemailer's own pool is not used: it asks
 * nobody before it sends, and takes up a message again by itself when a connection closes.
 */
export class SmtpConnections {
  readonly #slots: Slots;
  readonly #idle: Idle[] = [];

  constructor(
    readonly server: SmtpServer,
    readonly limits: SmtpLimits,
  ) {
    this.#slots = new Slots(limits.connections);
  }

  /** Waits for a connection, opens one if need be, and works with it alone. Rejects with SmtpFailure or ChannelClosedError. */
  async use<T>(work: Work<T>): Promise<T> {
    await this.#slots.enter();
    let session = this.#takeIdle();
    const fresh = async (): Promise<SmtpSession> => {
      session?.quit();
      session = undefined;
      session = await SmtpSession.open(this.server, this.limits);
      return session;
    };
    try {
      return await work(session ?? (await fresh()), fresh);
    } finally {
      void this.#leave(session);
    }
  }

  /** Lets messages under way end, then hangs up everywhere. */
  async close(): Promise<void> {
    await this.#slots.close();
    for (let session = this.#takeIdle(); session; session = this.#takeIdle()) session.quit();
  }

  /** The slot is freed only after the connection is ready again; the message's outcome does not wait for that. */
  async #leave(session: SmtpSession | undefined): Promise<void> {
    try {
      await session?.reset();
      if (session?.alive) this.#keep(session);
    } catch {
      // It was only to be used again: the next message opens another one.
      session?.quit();
    } finally {
      this.#slots.leave();
    }
  }

  #keep(session: SmtpSession): void {
    session.kept = true;
    const timer = setTimeout(() => this.#drop(session), this.limits.idle).unref();
    this.#idle.push({ session, timer });
  }

  /** The one used last: it is the least likely to have been hung up on. */
  #takeIdle(): SmtpSession | undefined {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      clearTimeout(idle.timer);
      if (idle.session.alive) return idle.session;
    }
    return undefined;
  }

  #drop(session: SmtpSession): void {
    const place = this.#idle.findIndex((idle) => idle.session === session);
    if (place >= 0) this.#idle.splice(place, 1);
    session.quit();
  }
}
