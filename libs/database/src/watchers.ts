import type { WatcherList } from '#contracts';
import { moment } from './moment.ts';
import { readWatchers } from './reads/read-watchers.ts';
import type { Connection, Statement } from './statement.ts';

/** What there is of a lead and of an employee who wants to watch it. */
export type Watching = Readonly<{ lead: boolean; employee: boolean; active: boolean }>;

const readWatching: Statement<Watching> = {
  name: 'read_watching',
  text: `select exists (select 1 from leads where id = $1) as lead, exists (select 1 from employees where id = $2) as employee,
    exists (select 1 from employees where id = $2 and active) as active`,
};

const insertWatcher: Statement<{ leadId: string }> = {
  name: 'insert_watcher',
  text: `insert into watchers (lead_id, employee_id, since) values ($1, $2, $3) on conflict do nothing
    returning lead_id as "leadId"`,
};

const deleteWatcher: Statement<{ leadId: string }> = {
  name: 'delete_watcher',
  text: `delete from watchers where lead_id = $1 and employee_id = $2 returning lead_id as "leadId"`,
};

/** Whether the lead and the employee are there. */
export async function watchingOf(
  connection: Connection,
  leadId: string,
  employeeId: string,
): Promise<Watching> {
  const [watching] = await connection.run(readWatching, [leadId, employeeId]);
  return watching ?? { lead: false, employee: false, active: false };
}

/** The employee watches the lead from now on; since when stays as it is for one who does already, and then it is false. */
export async function insertWatcherOf(
  connection: Connection,
  { leadId, employeeId, since }: Readonly<{ leadId: string; employeeId: string; since: number }>,
): Promise<boolean> {
  const rows = await connection.run(insertWatcher, [leadId, employeeId, moment(since)]);
  return rows.length > 0;
}

/** The employee watches the lead no more; false when he did not. */
export async function deleteWatcherOf(
  connection: Connection,
  leadId: string,
  employeeId: string,
): Promise<boolean> {
  const rows = await connection.run(deleteWatcher, [leadId, employeeId]);
  return rows.length > 0;
}

/** Who watches the lead; undefined when there is no such lead. */
export async function watchersOf(connection: Connection, leadId: string): Promise<WatcherList | undefined> {
  const [list] = await connection.run(readWatchers, [leadId]);
  return list;
}
