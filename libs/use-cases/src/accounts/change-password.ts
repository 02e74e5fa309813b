import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database } from '#database';
import type { Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { OwnPassword } from './own-password.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { setPassword } from './set-password.ts';

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
    private readonly ownPassword: OwnPassword,
    private readonly passwords: PasswordSignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets it; his other sessions end. Throws SIGN_IN_REFUSED when the current one is wrong, which counts as a failed sign-in, or there is none,
   * PASSWORD_INVALID with every problem of the new one, and PASSWORDS_OFF where it would open nothing.
   */
  async run(
    employeeId: string,
    { current, password, session, address }: PasswordChange,
    caller: Caller,
  ): Promise<void> {
    this.passwords.mustBeOn();
    const account = await this.ownPassword.check(employeeId, { password: current, address });
    // Who has none sets one by a letter: whoever finds his browser open must not.
    if (account.passwordHash === null) refuse({ code: 'SIGN_IN_REFUSED', details: {} });
    await this.database.transaction((transaction) =>
      setPassword(transaction, { account, password, session, by: 'owner', caller, now: this.clock.now() }),
    );
  }
}
