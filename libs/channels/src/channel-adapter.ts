import type { Channel, Language } from '#conveyor';
import type { Message } from './message.ts';

/** Who is told, as far as any channel needs to know him. */
export type Recipient = Readonly<{
  name: string;
  email: string | null;
  slackUserId: string | null;
  telegramChatId: string | null;
  /** How he is called where the webhook leads. */
  webhookUserId: string | null;
  language: Language;
  /** IANA name; every time in the message is on this clock. */
  timeZone: string;
  /** Of a demo: there is nobody who could be told. */
  isOfDemo?: boolean;
}>;

/** What is told about one lead belongs together. */
export type Thread = Readonly<{
  leadId: string;
  /** How the provider calls the first message about the lead that this receiver got on this channel; null: this is the first, or nobody has asked. */
  first: string | null;
}>;

/** One message to one person; `notificationId` is what the message is found again by, at the provider too. */
export type Outgoing = Readonly<{
  notificationId: string;
  recipient: Recipient;
  message: Message;
  /** Absent: it is not about one lead. */
  thread?: Thread;
}>;

/** What a refusal is about: this address, this text, our account with the provider, or none of these. */
export type RejectionCause = 'address' | 'content' | 'credentials' | 'other';

/**
 * What became of one attempt to send. `phase` names the step it ended in, `code` what the provider or
 * the network called it, `detail` says it in at most 300 characters without addresses, phones and tokens.
 */
export type SendOutcome =
  | Readonly<{ outcome: 'sent'; providerId: string | null }>
  /** Certainly not accepted; may work later. */
  | Readonly<{ outcome: 'retry'; phase: string; code: string; detail: string; retryAfterMs?: number }>
  /** Certainly not accepted, and will not be. */
  | Readonly<{
      outcome: 'rejected';
      phase: string;
      code: string;
      detail: string;
      cause: RejectionCause;
    }>
  /** The answer was lost after the irreversible step: it may have arrived or not. */
  | Readonly<{ outcome: 'ambiguous'; phase: string; code: string; detail: string }>
  /** Nobody can be told on this channel just now, and nothing is wrong with that: he is told on others. */
  | Readonly<{ outcome: 'suppressed'; phase: string; code: string; detail: string }>
  /** `mayLeave()` said no; nothing was sent. */
  | Readonly<{ outcome: 'withheld' }>;

/** Asked once, just before the irreversible step: is this message still wanted? */
export type MayLeave = () => Promise<boolean>;

/** A way to tell one person one thing. */
export interface ChannelAdapter {
  readonly channel: Channel;

  /**
   * Sends one message once. Asks `mayLeave` at most once, when it has a free connection and everything
   * reversible is done, and sends only if the answer is true. Trouble with the provider is an outcome,
   * never an exception; only what `mayLeave` throws is thrown on, and then nothing was sent. Never
   * repeats the irreversible step.
   */
  send(outgoing: Outgoing, mayLeave: MayLeave): Promise<SendOutcome>;

  /** Undefined when the provider answers and knows us, else a sentence that says what is wrong. */
  check(): Promise<string | undefined>;

  /** Takes no more messages, lets those under way end, and frees every connection. */
  close(): Promise<void>;
}
