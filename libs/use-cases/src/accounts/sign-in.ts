import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { accountByEmailOf, Database, rehashPasswordOf, type Account } from '#database';
import { hashPassword, isHashOutdated, isPassword, type Clock } from '#platform';
import { CLOCK } from '../tokens.ts';
import { beginSession, type BegunSession } from './begin-session.ts';
import { SignInLimits } from './sign-in-limits.ts';

/** What somebody says to be let in, and where he says it from. */
export type Credentials = Readonly<{
  /** In lower case. */
  email: string;
  password: string;
  /** The network address. */
  address: string;
  agent: string | null;
}>;

/** Somebody signs in with his password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly limits: SignInLimits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Begins a session. Throws SIGN_IN_REFUSED when address and password do not belong together, and says no more than that: an
   * address that nobody has takes as long and sounds the same. Throws TOO_MANY_SIGN_INS after too many of them.
   */
  async run({ email, password, address, agent }: Credentials): Promise<BegunSession> {
    const attempt = await this.limits.admit(email, address);
    const account = await accountByEmailOf(this.database, email);
    if (!(await isPassword(password, account?.passwordHash ?? null)) || !account) {
      await attempt.failed();
      return refuse({ code: 'SIGN_IN_REFUSED', details: {} });
    }
    await attempt.succeeded();
    await this.keepUpToDate(account, password);
    const { employeeId } = account;
    return beginSession(this.database, { employeeId, agent, now: this.clock.now() });
  }

  /** Only now is the password known that an old hash was made of. */
  private async keepUpToDate({ employeeId, passwordHash: before }: Account, password: string): Promise<void> {
    if (before === null || !isHashOutdated(before)) return;
    await rehashPasswordOf(this.database, { employeeId, before, after: await hashPassword(password) });
  }
}
