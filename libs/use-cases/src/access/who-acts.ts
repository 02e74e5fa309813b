import { Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { accountByEmailOf, Database } from '#database';
import { CONSOLE, type Caller } from '../caller.ts';

/** Who acts at a console, where nobody signs in: whom he says he is, with no more rights than that person has everywhere. */
@Injectable()
export class WhoActs {
  constructor(private readonly database: Database) {}

  /** The person with this address, in lower case; throws NO_SUCH_ACCOUNT. */
  async byAddress(email: string): Promise<Caller> {
    const account = await accountByEmailOf(this.database, email);
    if (!account) return refuse({ code: 'NO_SUCH_ACCOUNT', details: { email } });
    const { employeeId, role } = account;
    const as = { employeeId, role, departmentIds: [], rights: null };
    return { actor: employeeId, as, origin: CONSOLE, repeatable: null };
  }
}
