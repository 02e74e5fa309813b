import { Inject, Injectable } from '@nestjs/common';
import type { SetPasswordBody } from '#contracts';
import { refuse, type LetterPurpose } from '#conveyor';
import { Database, readLinkOf, useLinkOf } from '#database';
import { accountOf, type Account } from '#database/accounts';
import { hashToken, type Clock, type SecretKeys } from '#platform';
import { proveSecondFactor } from '../second-factor/prove-second-factor.ts';
import { CLOCK, SECRET_KEYS } from '../tokens.ts';
import { beginSession, type BegunSession } from './begin-session.ts';
import { notingRefusal } from './note-refusal.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { setPassword } from './set-password.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { ownCaller, type Visitor } from './visitor.ts';

/** Somebody sets his password by the link of a letter: the first one, or another in the place of one that he has forgotten. */
@Injectable()
export class SetPasswordByLink {
  constructor(
    private readonly database: Database,
    private readonly limits: SignInLimits,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    private readonly passwords: PasswordSignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets it, ends all that was begun under the one before, and begins a session. Throws LINK_VOID when the token does not hold, or
   * its owner has left, PASSWORD_INVALID with every problem, PASSWORDS_OFF, and SECOND_FACTOR_NEEDED or SECOND_FACTOR_WRONG, because
   * whoever reads his letters need not be he; then nothing is done and the token holds on. A wrong code counts as a failed
   * sign-in: throws TOO_MANY_SIGN_INS.
   */
  async run(purpose: LetterPurpose, asked: SetPasswordBody, visitor: Visitor): Promise<BegunSession> {
    this.passwords.mustBeOn();
    const { token, code } = asked;
    const tokenHash = hashToken(token);
    const link = await readLinkOf(this.database, { tokenHash, purpose, now: this.clock.now() });
    const account = link?.employeeId ? await accountOf(this.database, link.employeeId) : undefined;
    if (!account) return refuse({ code: 'LINK_VOID', details: { purpose } });
    if (code === null) return this.begin(account, purpose, asked, visitor);
    const { employeeId, email } = account;
    const attempt = await this.limits.admit(email ?? employeeId, visitor.address);
    const begun = await notingRefusal(this.database, { employeeId, visitor, clock: this.clock }, () =>
      this.begin(account, purpose, asked, visitor),
    );
    await attempt.succeeded();
    return begun;
  }

  private begin(
    account: Account,
    purpose: LetterPurpose,
    { token, password, code }: SetPasswordBody,
    visitor: Visitor,
  ): Promise<BegunSession> {
    const { employeeId } = account;
    return this.database.transaction(async (transaction) => {
      const now = this.clock.now();
      const link = await useLinkOf(transaction, { tokenHash: hashToken(token), purpose, now });
      if (link?.employeeId !== employeeId) return refuse({ code: 'LINK_VOID', details: { purpose } });
      await proveSecondFactor(transaction, this.keys, { employeeId, code, now });
      const caller = ownCaller(employeeId, visitor);
      await setPassword(transaction, { account, password, session: null, by: purpose, caller, now });
      return beginSession(transaction, { employeeId, by: purpose, visitor, now });
    });
  }
}
