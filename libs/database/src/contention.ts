import pg from 'pg';

/** Constraints that a faster neighbour makes fail: reading again shows what he did. */
const RACED = new Set([
  'visits_one_lead_a_seat',
  'visits_one_lead_a_seat_in_all',
  'visits_one_open_a_lead',
  'visits_number',
  'idempotency_keys_pkey',
]);

/**
 * Deadlock and serialization failure: PostgreSQL undid the statement, nothing is wrong with it. 25P02: it was not even
 * looked at, because an earlier one of the same transaction had been undone.
 */
const UNDONE = new Set(['40P01', '40001', '25P02']);

/** True when a statement failed only because something else was written at the same moment. */
export function isContention(error: unknown): boolean {
  const cause = databaseError(error);
  return cause !== undefined && (UNDONE.has(cause.code ?? '') || RACED.has(cause.constraint ?? ''));
}

/** The name of the unique index or constraint that a statement broke, or undefined. */
export function brokenConstraint(error: unknown): string | undefined {
  return databaseError(error)?.constraint;
}

/** TypeORM wraps the driver's error and keeps it as `driverError`. */
function databaseError(error: unknown): pg.DatabaseError | undefined {
  if (error instanceof pg.DatabaseError) return error;
  const wrapped: unknown = error instanceof Error ? Reflect.get(error, 'driverError') : undefined;
  return wrapped instanceof pg.DatabaseError ? wrapped : undefined;
}

/** True when a row refers to one that is gone, or could not go because another one refers to it. */
export function breaksReference(error: unknown): boolean {
  return databaseError(error)?.code === '23503';
}

/** True when the user of the database may not do what was asked. */
export function isForbidden(error: unknown): boolean {
  return databaseError(error)?.code === '42501';
}

/**
 * Connection failures (class 08), shutdown and start-up of the server (57P01 to 57P03), and what it has too little of (class 53): disk,
 * memory, connections.
 */
const AWAY = /^(08...|57P0[123]|53...)$/;
const UNREACHED = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** True when a connection gave no answer in time: it may be dead, and what was asked may have been done. */
export function isSilence(error: unknown): boolean {
  return error instanceof Error && /query read timeout/i.test(error.message);
}

/** True when the database could not be reached: nothing is wrong with what was asked, and it may be asked again. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = databaseError(error)?.code ?? Reflect.get(error, 'code');
  if (typeof code === 'string') return AWAY.test(code) || UNREACHED.has(code);
  // The driver has no codes for a connection that ended under a query, was not made in time, or keeps silent.
  return /connection (terminated|timeout)|timeout exceeded when trying to connect|client was closed|query read timeout/i.test(
    error.message,
  );
}
