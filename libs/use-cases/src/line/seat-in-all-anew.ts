import { reseat } from '#conveyor';
import { heldInAllOf, reseatInAllOf, type EmployeeRow, type Transaction } from '#database';

/**
 * Seats the leads of an employee anew when it was agreed how many he may hold at all stages together, or that it no longer
 * matters (null). What he holds beyond it he keeps, and it is recorded as such.
 */
export async function seatInAllAnew(
  transaction: Transaction,
  { id, capacity }: Pick<EmployeeRow, 'id' | 'capacity'>,
): Promise<void> {
  const rows = await heldInAllOf(transaction, id);
  const held = rows.map(({ id: visitId, enteredAt, seatInAll }) => ({ visitId, enteredAt, seat: seatInAll }));
  const changed = new Map(reseat(held, capacity ?? 0).map(({ visitId, seat }) => [visitId, seat]));
  const seats = held.map(({ visitId, seat }) => ({
    visitId,
    seat: changed.has(visitId) ? (changed.get(visitId) ?? null) : seat,
  }));
  if (seats.length > 0) await reseatInAllOf(transaction, seats, capacity !== null);
}
