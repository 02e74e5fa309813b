import type { WeeklyHours } from '#conveyor/hours';
import type { Connection, Statement } from '#database';
import { uuidv7 } from '#platform';

/** Writes a department on the clock of Moscow, and gives its id; round the clock where no hours are said. */
export async function aDepartment(connection: Connection, hours: WeeklyHours | null = null): Promise<string> {
  const id = uuidv7(Date.now());
  await connection.run(insertDepartment, [id, hours && JSON.stringify(hours)]);
  return id;
}

const insertDepartment: Statement<never> = {
  name: 'test_insert_department',
  text: `insert into departments (id, version, name, time_zone, hours, created_at)
    values ($1::uuid, 1, 'Department ' || $1::uuid, 'Europe/Moscow', $2::jsonb, now())`,
};
