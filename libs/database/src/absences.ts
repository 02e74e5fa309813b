import { isOfDays, type Absence } from '#conveyor/hours';
import type { Transaction } from './database.ts';
import { absences, type AbsenceRow } from './tables/absences.table.ts';

/** Every absence of an employee, past ones too. */
export async function absencesOf(
  { manager }: Transaction,
  employeeId: string,
): Promise<readonly AbsenceRow[]> {
  return manager.getRepository(absences).find({ where: { employeeId }, order: { id: 'asc' } });
}

/** Writes an absence, a new one or as it is to be. */
export async function writeAbsenceOf({ manager }: Transaction, absence: AbsenceRow): Promise<void> {
  await manager.getRepository(absences).upsert(absence, ['id']);
}

/** Takes an absence away. */
export async function deleteAbsenceOf({ manager }: Transaction, id: string): Promise<void> {
  await manager.getRepository(absences).delete({ id });
}

/** What of an absence's row says why it is, when, and who stands in. */
export type AbsenceSpan = Pick<
  AbsenceRow,
  'id' | 'kind' | 'substituteId' | 'firstDay' | 'lastDay' | 'fromAt' | 'untilAt'
>;

/** An absence as the rules see it. */
export function absenceOf({ kind, substituteId, ...row }: AbsenceSpan): Absence {
  const { firstDay, lastDay, fromAt, untilAt } = row;
  if (firstDay !== null && lastDay !== null) return { kind, substituteId, firstDay, lastDay };
  if (fromAt !== null && untilAt !== null) return { kind, substituteId, from: fromAt, until: untilAt };
  throw new Error(`Absence ${row.id} has neither days nor a time.`);
}

/** When an absence is, as its columns. */
export function spanColumns(
  absence: Absence,
): Pick<AbsenceRow, 'firstDay' | 'lastDay' | 'fromAt' | 'untilAt'> {
  if (isOfDays(absence)) {
    return { firstDay: absence.firstDay, lastDay: absence.lastDay, fromAt: null, untilAt: null };
  }
  return { firstDay: null, lastDay: null, fromAt: absence.from, untilAt: absence.until };
}
