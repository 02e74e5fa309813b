import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import type { SessionRow } from '../tables/sessions.table.ts';
import { ms } from '../statements/ms.ts';

/** A session as its owner sees it. */
export type OwnSession = Pick<SessionRow, 'id' | 'agent' | 'createdAt' | 'usedAt' | 'endsAt'>;

// Waits for whoever is just closing the account, and then finds none.
const insertSession: Statement<{ id: string }> = {
  name: 'insert_session',
  text: `insert into sessions (id, token_hash, employee_id, agent, created_at, used_at, ends_at)
    select $1, $2, employee_id, $4, $5::timestamptz, $5::timestamptz, $6 from accounts where employee_id = $3 for key share returning id`,
};

const listSessions: Statement<OwnSession> = {
  name: 'list_sessions',
  text: `select id, agent, ${ms('created_at')} as "createdAt", ${ms('used_at')} as "usedAt", ${ms('ends_at')} as "endsAt"
    from sessions where employee_id = $1 and ends_at > $2 and used_at > $3 order by used_at desc, id`,
};

const endSession: Statement<{ id: string }> = {
  name: 'end_session',
  text: 'delete from sessions where id = $1 and employee_id = $2 returning id',
};

const endSessions: Statement<{ id: string }> = {
  name: 'end_sessions',
  text: 'delete from sessions where employee_id = $1 and id is distinct from $2::uuid returning id',
};

/** Writes a session; false when its owner has no account any more. */
export async function insertSessionOf(
  connection: Connection,
  { id, tokenHash, employeeId, agent, createdAt, endsAt }: Omit<SessionRow, 'usedAt'>,
): Promise<boolean> {
  const values = [id, tokenHash, employeeId, agent, moment(createdAt), moment(endsAt)];
  return (await connection.run(insertSession, values)).length === 1;
}

/** The sessions in which somebody is signed in, the one used last first. */
export async function sessionsOf(
  connection: Connection,
  employeeId: string,
  { now, idleSince }: Readonly<{ now: number; idleSince: number }>,
): Promise<readonly OwnSession[]> {
  return connection.run(listSessions, [employeeId, moment(now), moment(idleSince)]);
}

/** Ends one of somebody's sessions; false when he has none of this id. */
export async function endSessionOf(connection: Connection, id: string, employeeId: string): Promise<boolean> {
  return (await connection.run(endSession, [id, employeeId])).length === 1;
}

/** Ends all of somebody's sessions, but for the one of `butFor`; gives how many. */
export async function endSessionsOf(
  connection: Connection,
  employeeId: string,
  butFor: string | null = null,
): Promise<number> {
  return (await connection.run(endSessions, [employeeId, butFor])).length;
}
