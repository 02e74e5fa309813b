import type { INestApplicationContext } from '@nestjs/common';
import { refuse } from '#conveyor';
import { scopeOf, type Right } from '#conveyor/access';
import { WhoActs, type Caller } from '#use-cases';
import { onLine } from './open-line.ts';
import type { Session } from './session.ts';

/** Does `work` as whoever has this address; throws NOT_ALLOWED unless he has the right everywhere. */
export function actingAs<Result>(
  session: Session,
  address: string,
  right: Right,
  work: (app: INestApplicationContext, caller: Caller) => Promise<Result>,
): Promise<Result> {
  return onLine(session, session.config(), async (app) => {
    const caller = await app.get(WhoActs).byAddress(address.trim().toLowerCase());
    if (!caller.as || scopeOf(caller.as, right) !== 'all')
      refuse({ code: 'NOT_ALLOWED', details: { right } });
    return work(app, caller);
  });
}
