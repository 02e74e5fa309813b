import { Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { hasAccountsOf, readActingOf } from '#database/accounts';
import { CONSOLE, type Caller, type KnownCaller } from '../caller.ts';

/** Who acts at a console, where nobody signs in: whom he says he is, with the rights of that person. */
@Injectable()
export class WhoActs {
  constructor(private readonly database: Database) {}

  /** The person with this address, in lower case; throws NO_SUCH_ACCOUNT. */
  async byAddress(email: string): Promise<KnownCaller> {
    const acting = await readActingOf(this.database, email);
    if (!acting) return refuse({ code: 'NO_SUCH_ACCOUNT', details: { email } });
    return { actor: acting.employeeId, as: { ...acting, rights: null }, origin: CONSOLE, repeatable: null };
  }

  /** Somebody at the console of a line on which nobody has an account yet; undefined where somebody has: he has to say who he is. */
  async first(): Promise<Caller | undefined> {
    if (await hasAccountsOf(this.database)) return undefined;
    return { actor: null, origin: CONSOLE, repeatable: null };
  }
}
