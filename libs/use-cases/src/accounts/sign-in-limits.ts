import { Inject, Injectable } from '@nestjs/common';
import { MINUTE, refuse } from '#conveyor';
import { Database } from '#database';
import { forgetAttemptOf, forgetAttemptsFromOf, noteAttemptOf, type Attempts } from '#database/accounts';
import { hashToken, type Clock } from '#platform';
import { CLOCK } from '../tokens.ts';

const WINDOW = 15 * MINUTE;
/** So many guesses at one account from one network address. */
const MOST_FROM_HERE = 10;
/** At one account from wherever: whoever has thousands of addresses guesses no faster. */
const MOST_IN_ALL = 50;
/** From one network address at whichever accounts; behind one address a whole office signs in. */
const MOST_FROM_ADDRESS = 100;

/** An attempt that may be made; it counts as failed until it is said to have succeeded. */
export type SignInAttempt = Readonly<{ succeeded: () => Promise<void> }>;

/** Nobody guesses on: after so many failures an account can't be signed in to for a while, from there or from anywhere. */
@Injectable()
export class SignInLimits {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Lets an attempt be made, or throws TOO_MANY_SIGN_INS with the seconds until the next one may. It is counted before it is made:
   * whoever sends a thousand at one moment must not find that none has failed yet.
   */
  async admit(email: string, address: string): Promise<SignInAttempt> {
    // Addresses that were tried are personal data, and nobody needs to read them here.
    const tried = { account: hashToken(email), address };
    const now = this.clock.now();
    const attempts = await noteAttemptOf(this.database, tried, { now, since: now - WINDOW });
    const since = tooManySince(attempts);
    if (since !== null) {
      // What was not let through is no guess: else whoever goes on trying would keep the owner out for ever.
      await forgetAttemptOf(this.database, attempts.id);
      const seconds = Math.max(1, Math.ceil((since + WINDOW - now) / 1000));
      refuse({ code: 'TOO_MANY_SIGN_INS', details: { seconds } });
    }
    return { succeeded: () => forgetAttemptsFromOf(this.database, tried) };
  }
}

/** Since when there have been too many; null: there have not. */
function tooManySince({ fromHere, atAccount, fromAddress }: Attempts): number | null {
  if (fromHere.count >= MOST_FROM_HERE) return fromHere.first;
  if (atAccount.count >= MOST_IN_ALL) return atAccount.first;
  return fromAddress.count >= MOST_FROM_ADDRESS ? fromAddress.first : null;
}
