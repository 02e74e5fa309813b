/** How fast messages may follow each other. */
export type PaceLimits = Readonly<{
  /** Messages a second over all chats. */
  perSecond: number;
  /** The same of one chat; a few more may come in a burst. */
  perChatPerSecond: number;
  burst: number;
  /** The longest wait, in milliseconds, that is waited for here; who would wait longer comes again. */
  longestWaitMs: number;
}>;

/** What Telegram asks of bots: 30 messages a second over all, about one a second in a chat, where short bursts are let pass. */
export const TELEGRAM_PACE: PaceLimits = {
  perSecond: 30,
  perChatPerSecond: 1,
  burst: 3,
  longestWaitMs: 3_000,
};

/** A turn, after so many milliseconds; or none now: so long it would take. */
export type Turn = Readonly<{ isGiven: boolean; waitMs: number }>;

/** Above so many chats those that are owed nothing any more are forgotten. */
const MOST_CHATS = 1_000;

/** Gives turns to messages so that a limit is kept; knows of the messages of this process alone. Times are in milliseconds. */
export class Pace {
  /** From when on the next message would come evenly spaced. */
  #next = 0;
  readonly #chats = new Map<string, number>();

  constructor(private readonly limits: PaceLimits) {}

  /** The turn of a message to a chat; one that is not given counts for nothing. */
  take(chat: string, now: number): Turn {
    const { perSecond, perChatPerSecond, burst, longestWaitMs } = this.limits;
    const ofChat = Math.max(this.#chats.get(chat) ?? 0, now);
    const ofAll = Math.max(this.#next, now);
    const [gapOfChat, gapOfAll] = [1000 / perChatPerSecond, 1000 / perSecond];
    const waitMs = Math.max(0, ofChat - (burst - 1) * gapOfChat - now, ofAll - now);
    if (waitMs > longestWaitMs) return { isGiven: false, waitMs };
    this.#chats.set(chat, ofChat + gapOfChat);
    this.#next = ofAll + gapOfAll;
    if (this.#chats.size > MOST_CHATS) this.#forget(now);
    return { isGiven: true, waitMs };
  }

  #forget(now: number): void {
    for (const [chat, next] of this.#chats) if (next <= now) this.#chats.delete(chat);
  }
}
