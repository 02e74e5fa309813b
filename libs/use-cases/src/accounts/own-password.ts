import { Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { accountOf, type Account } from '#database/accounts';
import { isPassword } from '#platform';
import { SignInLimits } from './sign-in-limits.ts';

/** A password that somebody who is signed in gives once more, and the network address that it comes from. */
export type OnceMore = Readonly<{ password: string; address: string }>;

/** Somebody who is signed in shows that it is still he who sits there. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly database: Database,
    private readonly limits: SignInLimits,
  ) {}

  /**
   * Gives his account when the password is his, or he has none. Throws SIGN_IN_REFUSED when it is not, which counts as a failed
   * sign-in, and TOO_MANY_SIGN_INS.
   */
  async check(employeeId: string, { password, address }: OnceMore): Promise<Account> {
    const account = await accountOf(this.database, employeeId);
    if (!account) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
    if (account.passwordHash === null) return account;
    const attempt = await this.limits.admit(account.email ?? employeeId, address);
    if (!(await isPassword(password, account.passwordHash))) refuse({ code: 'SIGN_IN_REFUSED', details: {} });
    await attempt.succeeded();
    return account;
  }
}
