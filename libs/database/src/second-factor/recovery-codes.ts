import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

const replaceCodes: Statement<never> = {
  name: 'replace_recovery_codes',
  text: `with gone as (delete from recovery_codes where employee_id = $1 and code_hash <> all($2::text[]))
    insert into recovery_codes (code_hash, employee_id, created_at) select hash, $1, $3 from unnest($2::text[]) as c (hash)`,
};

const useCode: Statement<{ employeeId: string }> = {
  name: 'use_recovery_code',
  text: 'delete from recovery_codes where employee_id = $1 and code_hash = $2 returning employee_id as "employeeId"',
};

const deleteCodes: Statement<never> = {
  name: 'delete_recovery_codes',
  text: 'delete from recovery_codes where employee_id = $1',
};

/** Keeps the hashes of somebody's new codes in the place of all that he had. */
export async function replaceRecoveryCodesOf(
  connection: Connection,
  { employeeId, hashes, now }: Readonly<{ employeeId: string; hashes: readonly string[]; now: number }>,
): Promise<void> {
  await connection.run(replaceCodes, [employeeId, hashes, moment(now)]);
}

/** Uses a code, which works once; false when it is none of his. */
export async function useRecoveryCodeOf(
  connection: Connection,
  employeeId: string,
  codeHash: string,
): Promise<boolean> {
  return (await connection.run(useCode, [employeeId, codeHash])).length === 1;
}

/** Deletes all of somebody's codes. */
export async function deleteRecoveryCodesOf(connection: Connection, employeeId: string): Promise<void> {
  await connection.run(deleteCodes, [employeeId]);
}
