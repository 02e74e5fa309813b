import type { KnownDepartment } from '#conveyor';
import type { ScheduleDraft } from '#conveyor/hours';
import type { Transaction } from './database.ts';
import { FIRST_DEPARTMENT } from './first-department.ts';
import type { Connection, Statement } from './statement.ts';
import { departments, type DepartmentRow } from './tables/departments.table.ts';

/** Writes a new department. */
export async function insertDepartmentOf({ manager }: Transaction, department: DepartmentRow): Promise<void> {
  await manager.getRepository(departments).insert(department);
}

/** A department that nobody else changes until the transaction ends; undefined when there is none with this id. */
export async function lockDepartmentOf(
  { manager }: Transaction,
  id: string,
): Promise<DepartmentRow | undefined> {
  const lock = { mode: 'pessimistic_write' } as const;
  return (await manager.getRepository(departments).findOne({ where: { id }, lock })) ?? undefined;
}

/** Writes a department as it is to be. */
export async function updateDepartmentOf(
  { manager }: Transaction,
  { id, ...facts }: DepartmentRow,
): Promise<void> {
  await manager.getRepository(departments).update({ id }, facts);
}

const readKnown: Statement<KnownDepartment> = {
  name: 'read_known_departments',
  text: `select id, name, exists (select from demos m where m.department_id = d.id) as "isDemo"
    from departments d order by lower(name), id`,
};

/** Every department by name, as far as it matters to whoever has to name one. */
export async function knownDepartmentsOf(connection: Connection): Promise<readonly KnownDepartment[]> {
  return connection.run(readKnown, []);
}

const readUnnamed: Statement<{ id: string }> = {
  name: 'read_unnamed_department',
  text: 'select id from departments where id = $1 and version = 0',
};

const nameFirst: Statement<never> = {
  name: 'name_first_department',
  text: 'update departments set version = 1, name = $2, time_zone = $3 where id = $1 and version = 0',
};

/** Says what the first department is called and where it is, unless an earlier start has: whatever is said of it later stays. */
export async function nameFirstDepartmentOf(
  connection: Connection,
  { name, timeZone }: Readonly<{ name: string }> & Pick<ScheduleDraft, 'timeZone'>,
): Promise<void> {
  // An update raises the roster's version even when it finds no row, and everybody would read the roster anew.
  const unnamed = await connection.run(readUnnamed, [FIRST_DEPARTMENT]);
  if (unnamed.length === 0) return;
  await connection.run(nameFirst, [FIRST_DEPARTMENT, name, timeZone]);
}
