import { randomUUID } from 'node:crypto';
import type { Channel, EmployeeRole } from '#conveyor';
import type { AlertRule, AlertSubject } from '#conveyor/alerts';
import type { Connection, Statement } from '#database';

const insertKeeper: Statement<never> = {
  name: 'test_insert_keeper',
  text: `insert into employees (id, name, role, email, language, time_zone, channels, department_id, created_at)
    values ($1, 'Olga Ops', $2, $3, 'en', 'Europe/Moscow', $4::text[],
      case when $2 in ('rep', 'head') then (select id from departments limit 1) end, now())`,
};

const insertAlert: Statement<never> = {
  name: 'test_insert_alert',
  text: `insert into alerts (id, rule, subject, since, raised_at, value, threshold, told_at, told_as, posted_at, ended_at)
    values ($1, $2, $3, now() - interval '1 hour', case when $4 then now() - interval '59 minutes' end, 360000, 300000,
      case when $4 then now() - interval '59 minutes' end, case when $4 then 'raised' end, null, case when $5 then now() end)`,
};

/** Somebody who keeps the line running, or who does not. */
export async function aKeeper(
  connection: Connection,
  role: EmployeeRole,
  channels: readonly Channel[],
): Promise<string> {
  const id = randomUUID();
  await connection.run(insertKeeper, [id, role, `${id}@example.com`, channels]);
  return id;
}

/** An alert as a look leaves it: raised an hour ago, unless it may still pass; open, unless it is over. */
export async function anAlert(
  connection: Connection,
  rule: AlertRule,
  {
    subject = null,
    isRaised = true,
    isOver = false,
  }: Readonly<{ subject?: AlertSubject | null; isRaised?: boolean; isOver?: boolean }> = {},
): Promise<string> {
  const id = randomUUID();
  await connection.run(insertAlert, [id, rule, subject, isRaised, isOver]);
  return id;
}
