import { randomUUID } from 'node:crypto';
import type { Instant, ReportPeriod } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

const begin: Statement<{ id: string }> = {
  name: 'begin_report',
  text: `insert into reports (id, department_id, kind, first_day, last_day, due_at, made_at)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict (department_id, kind, last_day) do nothing returning id`,
};

const readMade: Statement<{ made: boolean }> = {
  name: 'read_report_made',
  text: `select exists (select from reports where department_id = $1 and kind = $2 and last_day >= $3::date) as made`,
};

/**
 * Writes that the report of these days is made, with the transaction in which it is told: its id, or undefined where it is made already. Whoever
 * makes it at the same time waits here until it is known whether that was committed.
 */
export async function beginReportOf(
  connection: Connection,
  departmentId: string,
  { kind, firstDay, lastDay, dueAt }: ReportPeriod,
  now: Instant,
): Promise<string | undefined> {
  const values = [randomUUID(), departmentId, kind, firstDay, lastDay, moment(dueAt), moment(now)];
  const [begun] = await connection.run(begin, values);
  return begun?.id;
}

/** Whether the report of these days, or a later one of its kind, is made. */
export async function isReportMadeOf(
  connection: Connection,
  departmentId: string,
  { kind, lastDay }: ReportPeriod,
): Promise<boolean> {
  const [row] = await connection.run(readMade, [departmentId, kind, lastDay]);
  return row?.made ?? false;
}

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
