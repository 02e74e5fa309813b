import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import type { IdentityRow } from '../tables/identities.table.ts';

type Named = Pick<IdentityRow, 'issuer' | 'subject'>;

const readIdentity: Statement<{ employeeId: string; isActive: boolean }> = {
  name: 'read_identity',
  text: `select i.employee_id as "employeeId", e.active as "isActive"
    from identities i join employees e on e.id = i.employee_id where i.issuer = $1 and i.subject = $2`,
};

const readInvited: Statement<{ employeeId: string; isLinked: boolean }> = {
  name: 'read_invited',
  text: `select a.employee_id as "employeeId",
      exists (select from identities i where i.employee_id = a.employee_id and i.issuer = $2) as "isLinked"
    from accounts a join employees e on e.id = a.employee_id where e.email = $1 and e.active`,
};

const linkIdentity: Statement<{ employeeId: string }> = {
  name: 'link_identity',
  text: `insert into identities (issuer, subject, employee_id, linked_at) values ($1, $2, $3, $4)
    on conflict do nothing returning employee_id as "employeeId"`,
};

const unlinkIdentities: Statement<{ issuer: string }> = {
  name: 'unlink_identities',
  text: 'delete from identities where employee_id = $1 returning issuer',
};

/** To whom an identity was linked, and whether he is still there; undefined: to nobody. */
export async function linkedOf(
  connection: Connection,
  { issuer, subject }: Named,
): Promise<Readonly<{ employeeId: string; isActive: boolean }> | undefined> {
  const [linked] = await connection.run(readIdentity, [issuer, subject]);
  return linked;
}

/** Who has an account and this address, in lower case, and has not left; and whether he is linked to an identity of this provider. */
export async function invitedOf(
  connection: Connection,
  { email, issuer }: Readonly<{ email: string; issuer: string }>,
): Promise<Readonly<{ employeeId: string; isLinked: boolean }> | undefined> {
  const [invited] = await connection.run(readInvited, [email, issuer]);
  return invited;
}

/** Links an identity to an account; false when it is linked already, or the account is to another identity of that provider. */
export async function linkIdentityOf(
  connection: Connection,
  { issuer, subject, employeeId, linkedAt }: IdentityRow,
): Promise<boolean> {
  const made = await connection.run(linkIdentity, [issuer, subject, employeeId, moment(linkedAt)]);
  return made.length === 1;
}

/** Unlinks an account from every provider; gives from how many. */
export async function unlinkIdentitiesOf(connection: Connection, employeeId: string): Promise<number> {
  return (await connection.run(unlinkIdentities, [employeeId])).length;
}
