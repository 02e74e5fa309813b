import { Inject, Injectable } from '@nestjs/common';
import { MINUTE, refuse } from '#conveyor';
import { Database, failuresOf, forgetFailuresOf, noteFailureOf } from '#database';
import { hashToken, type Clock } from '#platform';
import { CLOCK } from '../tokens.ts';

const WINDOW = 15 * MINUTE;
/** So many guesses at one account from one network address. */
const MOST_FROM_HERE = 10;
/** And from wherever: whoever has thousands of addresses guesses no faster. */
const MOST_IN_ALL = 50;

/** An attempt that may be made, and is counted by how it ends. */
export type SignInAttempt = Readonly<{ failed: () => Promise<void>; succeeded: () => Promise<void> }>;

/** Nobody guesses on: after so many failures an account can't be signed in to for a while, from there or from anywhere. */
@Injectable()
export class SignInLimits {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Lets an attempt be made, or throws TOO_MANY_SIGN_INS with the seconds until the next one may. */
  async admit(email: string, address: string): Promise<SignInAttempt> {
    // Addresses that were tried are personal data, and nobody needs to read them here.
    const tried = { account: hashToken(email), address };
    const now = this.clock.now();
    const { fromHere, inAll, first, firstFromHere } = await failuresOf(this.database, tried, now - WINDOW);
    const since = fromHere >= MOST_FROM_HERE ? firstFromHere : inAll >= MOST_IN_ALL ? first : null;
    if (since !== null) {
      const seconds = Math.max(1, Math.ceil((since + WINDOW - now) / 1000));
      refuse({ code: 'TOO_MANY_SIGN_INS', details: { seconds } });
    }
    return {
      failed: () => noteFailureOf(this.database, tried, this.clock.now()),
      succeeded: () => forgetFailuresOf(this.database, tried),
    };
  }
}
