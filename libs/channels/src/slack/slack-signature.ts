import { createHmac, timingSafeEqual } from 'node:crypto';

/** A request as it came: two headers, and the body byte by byte. */
export type SlackSigned = Readonly<{
  timestamp: string | undefined;
  signature: string | undefined;
  body: Buffer;
}>;

/** Older ones may be somebody's who has recorded them. */
const HOLDS_MS = 5 * 60_000;

/**
 * Whether Slack has sent this just now (`now` in milliseconds): HMAC-SHA-256 over version, time and raw body, with the app's signing secret
 * (https://docs.slack.dev/authentication/verifying-requests-from-slack).
 */
export function isFromSlack(
  signingSecret: string,
  { timestamp = '', signature = '', body }: SlackSigned,
  now: number,
): boolean {
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp) * 1000) > HOLDS_MS) return false;
  const expected = `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:`).update(body).digest('hex')}`;
  const [one, other] = [Buffer.from(signature), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** What was taken once is not taken again, for as long as its signature holds; in this process, and no more of them than a flood would bring. */
export class TakenOnce {
  static readonly #MOST = 10_000;
  readonly #taken = new Map<string, number>();

  /** True the first time. */
  take(signature: string, now: number): boolean {
    for (const [known, at] of this.#taken) {
      if (now - at <= 2 * HOLDS_MS && this.#taken.size < TakenOnce.#MOST) break;
      this.#taken.delete(known);
    }
    if (this.#taken.has(signature)) return false;
    this.#taken.set(signature, now);
    return true;
  }
}
