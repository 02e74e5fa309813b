import { Inject, Injectable } from '@nestjs/common';
import { KEY_RIGHTS, type Actor, type Right } from '#conveyor/access';
import { Database } from '#database';
import {
  holdingOf,
  noteKeyOf,
  noteSessionOf,
  readKeyOf,
  readSessionOf,
  type Known,
} from '#database/accounts';
import { hashToken, type Clock } from '#platform';
import { CLOCK } from '../tokens.ts';
import { splitKey } from './api-key.ts';
import { idleSince, NOTED_EVERY } from './session-length.ts';

/** Somebody who was let in: who he is, and by what. */
export type Admitted = Readonly<{ actor: Actor; by: 'session' | 'key'; id: string }>;

/**
 * Finds out who asks. It is looked up with every request, so that whoever leaves, is signed out or has another role is that at
 * once: 0.2 ms by primary key.
 */
@Injectable()
export class WhoAsks {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who has the session of this token; undefined: nobody, it has ended, or its owner has left. */
  async bySession(token: string): Promise<Admitted | undefined> {
    const now = this.clock.now();
    const asked = { tokenHash: hashToken(token), now, idleSince: idleSince(now) };
    const known = await readSessionOf(this.database, asked);
    if (!known) return undefined;
    if (isToBeNoted(known, now)) await noteSessionOf(this.database, known.id, now);
    return { actor: actorOf(known, null), by: 'session', id: known.id };
  }

  /** Which of these sessions and keys still let somebody in. */
  holding(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const now = this.clock.now();
    return holdingOf(this.database, ids, { now, idleSince: idleSince(now) });
  }

  /** Whose key this is; undefined: nobody's, it was revoked or has run out, or its owner has left. */
  async byKey(key: string): Promise<Admitted | undefined> {
    const parts = splitKey(key);
    if (!parts) return undefined;
    const now = this.clock.now();
    const known = await readKeyOf(this.database, { ...parts, now });
    if (!known) return undefined;
    if (isToBeNoted(known, now)) await noteKeyOf(this.database, known.id, now);
    return { actor: actorOf(known, rightsOf(known)), by: 'key', id: known.id };
  }
}

function isToBeNoted({ usedAt }: Known, now: number): boolean {
  return usedAt === null || now - usedAt > NOTED_EVERY;
}

/** Those that it was made for, and never what only a session may. */
function rightsOf({ rights }: Known): ReadonlySet<Right> {
  return new Set(KEY_RIGHTS.filter((right) => rights === null || rights.includes(right)));
}

function actorOf({ employeeId, role, departmentIds }: Known, rights: Actor['rights']): Actor {
  return { employeeId, role, departmentIds, rights };
}
