import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { accountOf, Database } from '#database';
import { isPassword, type Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { setPassword } from './set-password.ts';
import { SignInLimits } from './sign-in-limits.ts';

/** What somebody says to have another password, and in which session. */
export type PasswordChange = Readonly<{
  current: string;
  password: string;
  session: string | null;
  /** The network address. */
  address: string;
}>;

/** Somebody who is signed in changes his password. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly limits: SignInLimits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets it; his other sessions end. Throws SIGN_IN_REFUSED when the current one is wrong, which counts as a failed sign-in,
   * and PASSWORD_INVALID with every problem of the new one.
   */
  async run(
    employeeId: string,
    { current, password, session, address }: PasswordChange,
    caller: Caller,
  ): Promise<void> {
    const account = await accountOf(this.database, employeeId);
    if (!account) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
    const attempt = await this.limits.admit(account.email ?? employeeId, address);
    if (!(await isPassword(current, account.passwordHash))) refuse({ code: 'SIGN_IN_REFUSED', details: {} });
    await this.database.transaction((transaction) =>
      setPassword(transaction, { account, password, session, by: 'owner', caller, now: this.clock.now() }),
    );
    return attempt.succeeded();
  }
}
