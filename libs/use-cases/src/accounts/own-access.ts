import { Inject, Injectable } from '@nestjs/common';
import type { ApiKeyList, SessionList, SignedIn } from '#contracts';
import { refuse } from '#conveyor';
import { RIGHTS, scopeOf, type Actor } from '#conveyor/access';
import { companyOf, Database } from '#database';
import { accountOf, keysOf, sessionsOf } from '#database/accounts';
import type { Clock } from '#platform';
import { showShift } from '../line/show.ts';
import { CLOCK } from '../tokens.ts';
import { idleSince } from './session-length.ts';
import { shownKey } from './shown-key.ts';

/** What somebody sees of his own account. */
@Injectable()
export class OwnAccess {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who he is, what he may do, and whether he is on his shift. */
  async account(actor: Actor): Promise<SignedIn> {
    const { employeeId, role, departmentIds } = actor;
    const account = await accountOf(this.database, employeeId);
    if (!account) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
    const { version, name, email, language, timeZone, singleSignOn } = account;
    const shift = await showShift(this.database, employeeId, this.clock.now());
    const { name: company } = await companyOf(this.database);
    return {
      employeeId,
      version,
      name,
      email,
      role,
      departmentIds: [...departmentIds],
      language,
      timeZone,
      company,
      singleSignOn,
      rights: rightsOf(actor),
      shift,
    };
  }

  /** Where he is signed in; `current` is the session that asks, if it is one. */
  async sessions({ employeeId }: Actor, current: string | null): Promise<SessionList> {
    const now = this.clock.now();
    const sessions = await sessionsOf(this.database, employeeId, { now, idleSince: idleSince(now) });
    const items = sessions.map(({ id, agent, createdAt, usedAt, endsAt }) => ({
      id,
      agent,
      current: id === current,
      createdAt: new Date(createdAt).toISOString(),
      usedAt: new Date(usedAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    }));
    return { items };
  }

  /** His keys; never what opens anything. */
  async keys({ employeeId }: Actor): Promise<ApiKeyList> {
    return { items: (await keysOf(this.database, employeeId)).map(shownKey) };
  }
}

function rightsOf(actor: Actor): SignedIn['rights'] {
  const rights: SignedIn['rights'] = {};
  for (const right of RIGHTS) {
    const scope = scopeOf(actor, right);
    if (scope !== 'none') rights[right] = scope;
  }
  return rights;
}
