import type { Instant } from '#conveyor';
import { endAbsence } from '#conveyor/hours';
import {
  absenceOf,
  deleteAbsenceOf,
  spanColumns,
  writeAbsenceOf,
  type AbsenceRow,
  type Transaction,
} from '#database';

/** Ends an absence now and keeps what was of it, see `endAbsence`; false when it is over already. */
export async function endKeptAbsence(
  transaction: Transaction,
  row: AbsenceRow,
  { timeZone, now }: Readonly<{ timeZone: string; now: Instant }>,
): Promise<boolean> {
  const ended = endAbsence(absenceOf(row), now, timeZone);
  if (ended.isOver) return false;
  if (ended.left) await writeAbsenceOf(transaction, { ...row, ...spanColumns(ended.left) });
  else await deleteAbsenceOf(transaction, row.id);
  return true;
}
