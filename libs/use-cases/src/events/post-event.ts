import { Inject, Injectable } from '@nestjs/common';
import { OutsideError, signedHeaders, type Outside } from '#channels';
import { outcomeOfStatus, type TryOutcome } from '#conveyor/events';
import type { Clock } from '#platform';
import { CLOCK, OUTSIDE } from '../tokens.ts';
import type { OpenedEventSecrets } from './event-secrets.ts';

/** So long an answer may take, from the look-up of the name on. */
export const EVENT_WITHIN_MS = 15_000;

/** How a program has answered. `code`: why it has not, in a word that holds nothing of its address. */
export type Posted = Readonly<{
  outcome: TryOutcome;
  status: number | null;
  code: string | null;
  retryAfterMs: number | null;
}>;

/** Tells a program of something, once, signed by Standard Webhooks 1.0. */
@Injectable()
export class PostEvent {
  constructor(
    @Inject(OUTSIDE) private readonly outside: Outside,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Posts it under an id that stays the same whenever it is posted again; signed by every secret that holds. Only addresses that are allowed are
   * asked, no redirect is followed and nothing of what the answer says is read. Never rejects for what goes wrong on the way.
   */
  async run(id: string, payload: object, { address, signing }: OpenedEventSecrets): Promise<Posted> {
    const body = JSON.stringify(payload);
    const secrets = signing.map((one) => one.reveal());
    const headers = {
      'content-type': 'application/json',
      ...signedHeaders(secrets, { id, now: this.clock.now(), body }),
    };
    try {
      const { status, retryAfterMs = null } = await this.outside.answer({
        url: address.reveal(),
        method: 'POST',
        body: Buffer.from(body),
        headers,
        withinMs: EVENT_WITHIN_MS,
      });
      return { outcome: outcomeOfStatus(status), status, code: null, retryAfterMs };
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error;
      return { outcome: 'again', status: null, code: error.code, retryAfterMs: null };
    }
  }
}
