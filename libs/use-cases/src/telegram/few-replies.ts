import { MINUTE, type Instant } from '#conveyor';

const WITHIN_MS = 10 * MINUTE;
const MOST = 5;
/** Above so many chats those that were answered long ago are forgotten. */
const MOST_CHATS = 1_000;

/** Whoever writes on and on is answered a few times, so that nobody has the bot send as much as he likes. */
export class FewReplies {
  readonly #answered = new Map<string, readonly Instant[]>();

  /** Whether a chat may be answered once more now; counts it, if so. */
  allow(chatId: string, now: Instant): boolean {
    const lately = (this.#answered.get(chatId) ?? []).filter((at) => at > now - WITHIN_MS);
    if (lately.length >= MOST) return false;
    this.#answered.set(chatId, [...lately, now]);
    if (this.#answered.size > MOST_CHATS) this.#forget(now);
    return true;
  }

  #forget(now: Instant): void {
    for (const [chatId, at] of this.#answered)
      if (at.every((one) => one <= now - WITHIN_MS)) this.#answered.delete(chatId);
  }
}
