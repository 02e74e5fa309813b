import { ADVISORY_LOCKS } from '../advisory-locks.ts';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import type { DemoRow } from '../tables/demos.table.ts';

/** A demo department that is there. */
export type Demo = Pick<DemoRow, 'departmentId' | 'funnelId'> & Readonly<{ employeeIds: readonly string[] }>;

const DEMO = `department_id as "departmentId", funnel_id as "funnelId", employee_ids as "employeeIds"`;

const readDemos: Statement<Demo> = {
  name: 'read_demos',
  text: `select ${DEMO} from demos order by loaded_at, department_id`,
};

const insertDemo: Statement<never> = {
  name: 'insert_demo',
  text: 'insert into demos (department_id, funnel_id, employee_ids, loaded_at) values ($1, $2, $3, $4)',
};

/** Whoever seeds holds this lock, see `lockSeedOf`: a number below 2^32 is kept in `objid`. */
const readSeeding: Statement<{ seeding: boolean }> = {
  name: 'read_seeding',
  text: `select exists (select from pg_locks where locktype = 'advisory' and granted and objid = ${ADVISORY_LOCKS.seeding}
    and database = (select oid from pg_database where datname = current_database())) as seeding`,
};

/** The demo departments that are there, the oldest first. */
export async function demosOf(connection: Connection): Promise<readonly Demo[]> {
  return connection.run(readDemos, []);
}

/** Whether some process is loading or removing one in this moment. */
export async function isSeedingOf(connection: Connection): Promise<boolean> {
  const [row] = await connection.run(readSeeding, []);
  return row?.seeding ?? false;
}

/** Keeps what a demo has brought. */
export async function insertDemoOf(
  transaction: Connection,
  { departmentId, funnelId, employeeIds }: Demo,
  loadedAt: number,
): Promise<void> {
  await transaction.run(insertDemo, [departmentId, funnelId, employeeIds, moment(loadedAt)]);
}
