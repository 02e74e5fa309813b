import type { WebhookFormat } from '#conveyor';
import type { ChannelAdapter, MayLeave, Outgoing, SendOutcome } from '../channel-adapter.ts';
import { inSlot } from '../in-slot.ts';
import type { Outside } from '../outside/outside.ts';
import { Slots } from '../slots.ts';
import { prepareWebhook, type PreparedWebhook } from './prepare-webhook.ts';
import { unansweredOutcome, webhookOutcome } from './webhook-outcome.ts';
import { signedHeaders } from './webhook-secret.ts';

/** A secret that messages are signed by; `until`: no longer, in epoch milliseconds, because another one has taken its place. */
export type WebhookSecret = Readonly<{ value: string; until: number | null }>;

/** `patience` in milliseconds. */
export type WebhookSettings = Readonly<{
  url: string;
  format: WebhookFormat;
  /** By which messages of the standard format are signed, the newest first; not asked for by the other. */
  secrets: readonly WebhookSecret[];
  outside: Outside;
  now: () => number;
  patience?: number;
  /** How many messages are under way at once. */
  parallel?: number;
}>;

/** What a refusal says is looked at so far, and kept cut and redacted. */
const MOST_READ = 64 * 1024;

/** Messages to people by one program of the firm's, which passes them on, one request an attempt. */
export class WebhookChannel implements ChannelAdapter {
  readonly channel = 'webhook';
  readonly #settings: WebhookSettings;
  readonly #slots: Slots;

  constructor(settings: WebhookSettings) {
    this.#settings = settings;
    this.#slots = new Slots(settings.parallel ?? 8);
  }

  async send(outgoing: Outgoing, mayLeave: MayLeave): Promise<SendOutcome> {
    const { format, now } = this.#settings;
    const prepared = prepareWebhook(outgoing, format, now());
    if ('outcome' in prepared) return prepared;
    return inSlot(this.#slots, async () =>
      (await mayLeave()) ? this.#post(outgoing.notificationId, prepared) : { outcome: 'withheld' },
    );
  }

  /** Whether its receiver answers is known of each message: he is asked for nothing else. */
  async check(): Promise<undefined> {
    return undefined;
  }

  async close(): Promise<void> {
    await this.#slots.close();
  }

  async #post(id: string, { body }: PreparedWebhook): Promise<SendOutcome> {
    const { url, format, outside, patience = 15_000 } = this.#settings;
    const headers = {
      'content-type': 'application/json',
      ...(format === 'standard' &&
        signedHeaders(this.#secretsNow(), { id, now: this.#settings.now(), body })),
    };
    return outside
      .answer({
        url,
        method: 'POST',
        body: Buffer.from(body),
        headers,
        withinMs: patience,
        readsBytes: MOST_READ,
      })
      .then(
        (answer) => webhookOutcome(format, answer),
        (error: unknown) => unansweredOutcome(format, error),
      );
  }

  #secretsNow(): readonly string[] {
    const now = this.#settings.now();
    return this.#settings.secrets
      .filter(({ until }) => until === null || now < until)
      .map(({ value }) => value);
  }
}
