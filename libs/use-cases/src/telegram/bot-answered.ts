import type { BotReply } from '#channels';

/** What is replied to whoever told the bot something, in this order. `isDeed`: something was done or begun by it, so that he must hear of it. */
export type BotAnswered = Readonly<{ replies: readonly BotReply[]; isDeed: boolean }>;
