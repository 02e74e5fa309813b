import { In, IsNull } from 'typeorm';
import type { EmployeeRole, Instant, Reseated } from '#conveyor';
import type { Transaction } from './database.ts';
import { employees } from './tables/employees.table.ts';
import { specialists, type SpecialistRow } from './tables/specialists.table.ts';
import { visits, type VisitRow } from './tables/visits.table.ts';
import type { Statement } from './statement.ts';

const KNOWN = { id: true, name: true, active: true, role: true } as const;
const LOCK = { mode: 'pessimistic_write' } as const;

/** An employee as far as it matters to whoever wants to make him a specialist. */
export type KnownEmployee = Readonly<{ id: string; name: string; active: boolean; role: EmployeeRole }>;

/** Those of the employees with these ids that there are. */
export async function knownEmployeesOf(
  { manager }: Transaction,
  ids: readonly string[],
): Promise<readonly KnownEmployee[]> {
  return manager.getRepository(employees).find({ select: KNOWN, where: { id: In([...ids]) } });
}

/** The same, who get no other role until the transaction ends. */
export async function lockKnownEmployeesOf(
  { manager }: Transaction,
  ids: readonly string[],
): Promise<readonly KnownEmployee[]> {
  const lock = { mode: 'for_key_share' } as const;
  const order = { id: 'asc' } as const;
  return manager.getRepository(employees).find({ select: KNOWN, where: { id: In([...ids]) }, order, lock });
}

/** A specialist as he is to be; `since` null: as it was, or now. How strong he is was measured, and stays as it is. */
export type SpecialistGiven = Omit<SpecialistRow, 'stageId' | 'since' | 'strength'> &
  Readonly<{ since: Instant | null }>;

/**
 * Writes the whole list of a stage's specialists. Until the transaction ends nobody can be given a lead
 * at the stage: a move locks the specialist whom it chose, waits here, and then decides again.
 */
export async function replaceSpecialistsOf(
  { manager }: Transaction,
  stageId: string,
  list: readonly SpecialistGiven[],
  now: Instant,
): Promise<void> {
  const repository = manager.getRepository(specialists);
  const present = await repository.find({ where: { stageId }, order: { employeeId: 'asc' }, lock: LOCK });
  const gone = present.filter((row) => !list.some(({ employeeId }) => employeeId === row.employeeId));
  if (gone.length > 0) {
    await repository.delete({ stageId, employeeId: In(gone.map(({ employeeId }) => employeeId)) });
  }
  if (list.length === 0) return;
  await repository.upsert(
    list.map((row) => {
      const before = present.find(({ employeeId }) => employeeId === row.employeeId);
      return { ...row, stageId, since: row.since ?? before?.since ?? now };
    }),
    ['stageId', 'employeeId'],
  );
}

/** The open visits of these employees at a stage; they can't end until the transaction does. */
export async function heldVisitsOf(
  { manager }: Transaction,
  stageId: string,
  employeeIds: readonly string[],
): Promise<readonly VisitRow[]> {
  const where = { stageId, employeeId: In([...employeeIds]), endedAt: IsNull() };
  return manager.getRepository(visits).find({ where, order: { id: 'asc' }, lock: LOCK });
}

const reseatVisits: Statement<never> = {
  name: 'reseat_visits',
  text: `update visits v set seat = r.seat,
      over_capacity = r.seat is null or (v.seat_in_all is null and e.capacity is not null)
    from unnest($1::uuid[], $2::int[]) as r (id, seat), employees e where v.id = r.id and e.id = v.employee_id`,
};

/** Gives visits their new seats; those without one are recorded as beyond the capacity, and so stay those without one in all. */
export async function reseatVisitsOf(transaction: Transaction, reseated: readonly Reseated[]): Promise<void> {
  const seats = reseated.map(({ seat }) => seat);
  await transaction.run(reseatVisits, [reseated.map(({ visitId }) => visitId), seats]);
}

/** The open visits of an employee at all stages; they can't end until the transaction does. */
export async function heldInAllOf(
  { manager }: Transaction,
  employeeId: string,
): Promise<readonly VisitRow[]> {
  const where = { employeeId, endedAt: IsNull() };
  return manager.getRepository(visits).find({ where, order: { id: 'asc' }, lock: LOCK });
}

const reseatInAll: Statement<never> = {
  name: 'reseat_in_all',
  text: `update visits v set seat_in_all = r.seat, over_capacity = v.seat is null or (r.seat is null and $3::boolean)
    from unnest($1::uuid[], $2::int[]) as r (id, seat) where v.id = r.id`,
};

/** Gives visits their new seats in all; where there is a number of them, those without one are recorded as beyond it. */
export async function reseatInAllOf(
  transaction: Transaction,
  reseated: readonly Reseated[],
  hasNumber: boolean,
): Promise<void> {
  const seats = reseated.map(({ seat }) => seat);
  await transaction.run(reseatInAll, [reseated.map(({ visitId }) => visitId), seats, hasNumber]);
}
