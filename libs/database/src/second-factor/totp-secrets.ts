import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** What a code of somebody's telephone is held against. */
export type TotpSecret = Readonly<{ secretSealed: string; isConfirmed: boolean; lastStep: number | null }>;

const keepSecret: Statement<never> = {
  name: 'keep_totp_secret',
  text: `insert into totp_secrets (employee_id, secret_sealed, created_at) values ($1, $2, $3)
    on conflict (employee_id) do update set secret_sealed = excluded.secret_sealed, created_at = excluded.created_at,
      last_step = null where totp_secrets.confirmed_at is null returning employee_id`,
};

const readSecret: Statement<TotpSecret> = {
  name: 'read_totp_secret',
  text: `select secret_sealed as "secretSealed", confirmed_at is not null as "isConfirmed", last_step::float8 as "lastStep"
    from totp_secrets where employee_id = $1`,
};

/** Of two who send the same code at one moment one is late. */
const takeStep: Statement<{ employeeId: string }> = {
  name: 'take_totp_step',
  text: `update totp_secrets set last_step = $2, confirmed_at = coalesce(confirmed_at, $3)
    where employee_id = $1 and (last_step is null or last_step < $2) returning employee_id as "employeeId"`,
};

const deleteSecret: Statement<{ employeeId: string }> = {
  name: 'delete_totp_secret',
  text: 'delete from totp_secrets where employee_id = $1 returning employee_id as "employeeId"',
};

/** Keeps a secret that is still to be confirmed, in the place of one that was not; false when one is confirmed. */
export async function keepTotpSecretOf(
  connection: Connection,
  { employeeId, secretSealed, now }: Readonly<{ employeeId: string; secretSealed: string; now: number }>,
): Promise<boolean> {
  return (await connection.run(keepSecret, [employeeId, secretSealed, moment(now)])).length === 1;
}

/** Somebody's secret; undefined: he has none. */
export async function totpSecretOf(
  connection: Connection,
  employeeId: string,
): Promise<TotpSecret | undefined> {
  const [secret] = await connection.run(readSecret, [employeeId]);
  return secret;
}

/** Takes the code of a step, which confirms the secret with it; false when this one or a later one was taken before. */
export async function takeTotpStepOf(
  connection: Connection,
  { employeeId, step, now }: Readonly<{ employeeId: string; step: number; now: number }>,
): Promise<boolean> {
  return (await connection.run(takeStep, [employeeId, step, moment(now)])).length === 1;
}

/** Deletes somebody's secret; false when he has none. */
export async function deleteTotpSecretOf(connection: Connection, employeeId: string): Promise<boolean> {
  return (await connection.run(deleteSecret, [employeeId])).length === 1;
}
