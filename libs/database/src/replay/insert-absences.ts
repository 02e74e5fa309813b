import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** A time at which somebody of a played history does not work. */
export type NewAbsence = Readonly<{ id: string; employeeId: string; from: number; until: number }>;

const insertAbsences: Statement<never> = {
  name: 'insert_absences',
  text: `insert into absences (id, employee_id, kind, from_at, until_at, created_at)
    select a.id, a."employeeId", 'other', to_timestamp(a."from" / 1000.0), to_timestamp(a."until" / 1000.0), $2::timestamptz
    from json_to_recordset($1::json) as a (id uuid, "employeeId" uuid, "from" float8, "until" float8)`,
};

/** Stores absences by the hour, all at once. Meant for the transaction that stores the people. */
export async function insertAbsencesOf(
  connection: Connection,
  absences: readonly NewAbsence[],
  createdAt: number,
): Promise<void> {
  await connection.run(insertAbsences, [JSON.stringify(absences), moment(createdAt)]);
}
