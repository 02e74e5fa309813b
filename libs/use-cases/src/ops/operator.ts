import { Injectable } from '@nestjs/common';
import { refuse, scopeOf, type Actor, type Right } from '#conveyor';
import { accountByEmailOf, Database } from '#database';
import { CONSOLE, type Caller } from '../caller.ts';

/** Somebody at a console, who acts as the one he says he is: whoever reads the settings can do anything, and the audit names whom he names. */
@Injectable()
export class Operator {
  constructor(private readonly database: Database) {}

  /** Who has an account under this address (in lower case), with his rights; throws NO_SUCH_ACCOUNT, and NOT_ALLOWED without the right. */
  async of(email: string, right: Right): Promise<Caller & Readonly<{ as: Actor }>> {
    const account = await accountByEmailOf(this.database, email);
    if (!account) return refuse({ code: 'NO_SUCH_ACCOUNT', details: { email } });
    const { employeeId, role } = account;
    // What the queues are about is of no department.
    const as: Actor = { employeeId, role, departmentIds: [], rights: null };
    if (scopeOf(as, right) === 'none') refuse({ code: 'NOT_ALLOWED', details: { right } });
    return { actor: employeeId, as, repeatable: null, origin: CONSOLE };
  }
}
