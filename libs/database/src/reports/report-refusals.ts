import type { Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

const refuse: Statement<never> = {
  name: 'refuse_reports',
  text: 'insert into report_refusals (employee_id, refused_at) values ($1, $2) on conflict do nothing',
};

const want: Statement<never> = {
  name: 'want_reports',
  text: 'delete from report_refusals where employee_id = $1',
};

const readRefused: Statement<{ refused: boolean }> = {
  name: 'read_reports_refused',
  text: 'select exists (select from report_refusals where employee_id = $1) as refused',
};

/** Somebody says whether he wants reports. */
export async function wantReportsOf(
  connection: Connection,
  employeeId: string,
  isWanted: boolean,
  now: Instant,
): Promise<void> {
  await (isWanted ? connection.run(want, [employeeId]) : connection.run(refuse, [employeeId, moment(now)]));
}

/** Whether somebody wants reports: who has said nothing does. */
export async function areReportsWantedOf(connection: Connection, employeeId: string): Promise<boolean> {
  const [row] = await connection.run(readRefused, [employeeId]);
  return !(row?.refused ?? false);
}
