import { randomUUID } from 'node:crypto';
import type { Instant, ReportPeriod } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

const begin: Statement<{ id: string }> = {
  name: 'begin_report',
  text: `insert into reports (id, department_id, kind, first_day, last_day, due_at, made_at)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict (department_id, kind, last_day) where asked_by is null do nothing returning id`,
};

const ask: Statement<never> = {
  name: 'ask_for_report',
  text: `insert into reports (id, department_id, kind, first_day, last_day, due_at, made_at, asked_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

const readMade: Statement<{ made: boolean }> = {
  name: 'read_report_made',
  text: `select exists (select from reports where department_id = $1 and kind = $2 and last_day >= $3::date
    and asked_by is null) as made`,
};

/**
 * Writes that the report of these days is made, with the transaction in which it is told: its id, or undefined where it is made already. Whoever
 * makes it at the same time waits here until it is known whether that was committed.
 */
export async function beginReportOf(
  connection: Connection,
  departmentId: string,
  period: ReportPeriod,
  now: Instant,
): Promise<string | undefined> {
  const [begun] = await connection.run(begin, valuesOf(departmentId, period, now));
  return begun?.id;
}

/** Writes that somebody has the report of these days sent to himself, whether it is made or not: its id. */
export async function askForReportOf(
  connection: Connection,
  departmentId: string,
  period: ReportPeriod,
  { askedBy, now }: Readonly<{ askedBy: string; now: Instant }>,
): Promise<string> {
  const values = valuesOf(departmentId, period, now);
  await connection.run(ask, [...values, askedBy]);
  return values[0];
}

function valuesOf(
  departmentId: string,
  { kind, firstDay, lastDay, dueAt }: ReportPeriod,
  now: Instant,
): readonly [id: string, ...values: string[]] {
  return [randomUUID(), departmentId, kind, firstDay, lastDay, moment(dueAt), moment(now)];
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
