import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { accountByEmailOf, rehashPasswordOf, type Account } from '#database/accounts';
import { hashPassword, isHashOutdated, isPassword, type Clock, type SecretKeys } from '#platform';
import { proveSecondFactor } from '../second-factor/prove-second-factor.ts';
import { CLOCK, SECRET_KEYS } from '../tokens.ts';
import { beginSession, type BegunSession } from './begin-session.ts';
import { noteRefusal, notingRefusal } from './note-refusal.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { SignInLimits } from './sign-in-limits.ts';
import type { Visitor } from './visitor.ts';

/** What somebody says to be let in: the address in lower case, and the code of a second factor, if he gives one. */
export type Credentials = Readonly<{ email: string; password: string; code: string | null }>;

/** Somebody signs in with his password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly limits: SignInLimits,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    private readonly passwords: PasswordSignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Begins a session. Throws SIGN_IN_REFUSED when address and password do not belong together, and says no more than that: an
   * address that nobody has takes as long and sounds the same. Throws SECOND_FACTOR_NEEDED and SECOND_FACTOR_WRONG to who knows the
   * password and has set more up, TOO_MANY_SIGN_INS after too many of all of these, and PASSWORDS_OFF where nobody comes in like that.
   */
  async run({ email, password, code }: Credentials, visitor: Visitor): Promise<BegunSession> {
    this.passwords.mustBeOn();
    const attempt = await this.limits.admit(email, visitor.address);
    const account = await accountByEmailOf(this.database, email);
    if (!(await isPassword(password, account?.passwordHash ?? null)) || !account) {
      const now = this.clock.now();
      if (account) await noteRefusal(this.database, { employeeId: account.employeeId, visitor, now });
      return refuse({ code: 'SIGN_IN_REFUSED', details: {} });
    }
    const begun = await this.begin(account, code, visitor);
    await attempt.succeeded();
    await this.keepUpToDate(account, password);
    return begun;
  }

  private begin({ employeeId }: Account, code: string | null, visitor: Visitor): Promise<BegunSession> {
    return notingRefusal(this.database, { employeeId, visitor, clock: this.clock }, () =>
      this.database.transaction(async (transaction) => {
        const now = this.clock.now();
        await proveSecondFactor(transaction, this.keys, { employeeId, code, now });
        return beginSession(transaction, { employeeId, by: 'password', visitor, now });
      }),
    );
  }

  /** Only now is the password known that an old hash was made of. */
  private async keepUpToDate({ employeeId, passwordHash: before }: Account, password: string): Promise<void> {
    if (before === null || !isHashOutdated(before)) return;
    await rehashPasswordOf(this.database, { employeeId, before, after: await hashPassword(password) });
  }
}
