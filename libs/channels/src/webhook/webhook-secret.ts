import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

// In bytes; 24 to 64 are allowed.
const LENGTH = 32;

/** A new secret by which messages are signed and known to be ours, as Standard Webhooks writes it. */
export function createWebhookSecret(): string {
  return `whsec_${randomBytes(LENGTH).toString('base64')}`;
}

/** The headers of Standard Webhooks 1.0: who has any of the secrets can tell whose message it is, and which. Now in epoch milliseconds. */
export function signedHeaders(
  secrets: readonly string[],
  { id, now, body }: Readonly<{ id: string; now: number; body: string }>,
): Readonly<Record<string, string>> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now / 1000)),
    'webhook-signature': secrets.map((one) => new Webhook(one).sign(id, new Date(now), body)).join(' '),
  };
}
