import { Inject, Injectable } from '@nestjs/common';
import type { SetPasswordBody } from '#contracts';
import { refuse, type LetterPurpose } from '#conveyor';
import { accountOf, Database, useLinkOf } from '#database';
import { hashToken, type Clock, type SecretKeys } from '#platform';
import { proveSecondFactor } from '../second-factor/prove-second-factor.ts';
import { CLOCK, SECRET_KEYS } from '../tokens.ts';
import { beginSession, type BegunSession } from './begin-session.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { setPassword } from './set-password.ts';
import { ownCaller, type Visitor } from './visitor.ts';

/** Somebody sets his password by the link of a letter: the first one, or another in the place of one that he has forgotten. */
@Injectable()
export class SetPasswordByLink {
  constructor(
    private readonly database: Database,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    private readonly passwords: PasswordSignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets it, ends all that was begun under the one before, and begins a session. Throws LINK_VOID when the token does not hold, or
   * its owner has left, PASSWORD_INVALID with every problem, PASSWORDS_OFF, and SECOND_FACTOR_NEEDED or SECOND_FACTOR_WRONG, because
   * whoever reads his letters need not be he; then nothing is done and the token holds on.
   */
  async run(
    purpose: LetterPurpose,
    { token, password, code }: SetPasswordBody,
    visitor: Visitor,
  ): Promise<BegunSession> {
    this.passwords.mustBeOn();
    return this.database.transaction(async (transaction) => {
      const now = this.clock.now();
      const link = await useLinkOf(transaction, { tokenHash: hashToken(token), purpose, now });
      const account = link?.employeeId ? await accountOf(transaction, link.employeeId) : undefined;
      if (!account) return refuse({ code: 'LINK_VOID', details: { purpose } });
      const { employeeId } = account;
      await proveSecondFactor(transaction, this.keys, { employeeId, code, now });
      const caller = ownCaller(employeeId, visitor);
      await setPassword(transaction, { account, password, session: null, by: purpose, caller, now });
      return beginSession(transaction, { employeeId, by: purpose, visitor, now });
    });
  }
}
