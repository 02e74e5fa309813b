import type { EmployeeRole } from '#conveyor';
import type { KeyRight } from '#conveyor/access';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** Somebody who was let in, and when that was noted last. */
export type Known = Readonly<{
  /** Of the session, or of the key. */
  id: string;
  employeeId: string;
  role: EmployeeRole;
  departmentIds: readonly string[];
  rights: readonly KeyRight[] | null;
  usedAt: number | null;
}>;

/** Somebody in whose name something is done, without his having signed in. */
export type Acting = Pick<Known, 'employeeId' | 'role' | 'departmentIds'>;

/** Who heads departments is asked for those; anybody else for the one that he belongs to. */
const OF_WHOM = `e.id as "employeeId", e.role,
    case when e.role = 'head' then array(select h.department_id::text from headships h where h.employee_id = e.id)
      else array_remove(array[e.department_id::text], null) end as "departmentIds"`;

const readSession: Statement<Known> = {
  name: 'read_session',
  text: `select s.id, ${OF_WHOM}, null as rights, ${ms('s.used_at')} as "usedAt"
    from sessions s join employees e on e.id = s.employee_id
    where s.token_hash = $1 and s.ends_at > $2 and s.used_at > $3 and e.active`,
};

const readKey: Statement<Known> = {
  name: 'read_api_key',
  text: `select k.id, ${OF_WHOM}, k.rights, ${ms('k.used_at')} as "usedAt"
    from api_keys k join employees e on e.id = k.employee_id
    where k.id = $1 and k.secret_hash = $2 and k.revoked_at is null and (k.expires_at is null or k.expires_at > $3)
      and e.active`,
};

const readActing: Statement<Acting> = {
  name: 'read_acting',
  text: `select ${OF_WHOM} from employees e join accounts a on a.employee_id = e.id where e.email = $1 and e.active`,
};

const readReceiver: Statement<Acting> = {
  name: 'read_receiver',
  text: `select ${OF_WHOM} from employees e where e.id = $1 and e.active`,
};

const readHolding: Statement<{ id: string }> = {
  name: 'read_holding',
  text: `select s.id from sessions s join employees e on e.id = s.employee_id
      where s.id = any($1::uuid[]) and s.ends_at > $2 and s.used_at > $3 and e.active
    union all
    select k.id from api_keys k join employees e on e.id = k.employee_id
      where k.id = any($1::uuid[]) and k.revoked_at is null and (k.expires_at is null or k.expires_at > $2) and e.active`,
};

const noteSession: Statement<never> = {
  name: 'note_session',
  text: 'update sessions set used_at = $2 where id = $1 and used_at < $2',
};

const noteKey: Statement<never> = {
  name: 'note_api_key',
  text: 'update api_keys set used_at = $2 where id = $1 and (used_at is null or used_at < $2)',
};

/** Who has the session of this token at `now`, unless it has ended or was idle since `idleSince`; undefined: nobody. */
export async function readSessionOf(
  connection: Connection,
  { tokenHash, now, idleSince }: Readonly<{ tokenHash: string; now: number; idleSince: number }>,
): Promise<Known | undefined> {
  const [known] = await connection.run(readSession, [tokenHash, moment(now), moment(idleSince)]);
  return known;
}

/** Whose the key is, unless it was revoked or has run out at `now`, or its owner has left; undefined: nobody's. */
export async function readKeyOf(
  connection: Connection,
  { id, secretHash, now }: Readonly<{ id: string; secretHash: string; now: number }>,
): Promise<Known | undefined> {
  const [known] = await connection.run(readKey, [id, secretHash, moment(now)]);
  return known;
}

/** Who has an account under this address, in lower case, and has not left; undefined: nobody. */
export async function readActingOf(connection: Connection, email: string): Promise<Acting | undefined> {
  const [acting] = await connection.run(readActing, [email]);
  return acting;
}

/** Somebody who works here, who acts from a message that was sent to him; he need not have an account. */
export async function readReceiverOf(
  connection: Connection,
  employeeId: string,
): Promise<Acting | undefined> {
  const [acting] = await connection.run(readReceiver, [employeeId]);
  return acting;
}

/** Which of these sessions and keys still let somebody in at `now`. */
export async function holdingOf(
  connection: Connection,
  ids: readonly string[],
  { now, idleSince }: Readonly<{ now: number; idleSince: number }>,
): Promise<ReadonlySet<string>> {
  const rows = await connection.run(readHolding, [ids, moment(now), moment(idleSince)]);
  return new Set(rows.map(({ id }) => id));
}

/** Notes that a session was used. */
export async function noteSessionOf(connection: Connection, id: string, now: number): Promise<void> {
  await connection.run(noteSession, [id, moment(now)]);
}

/** Notes that a key was used. */
export async function noteKeyOf(connection: Connection, id: string, now: number): Promise<void> {
  await connection.run(noteKey, [id, moment(now)]);
}
