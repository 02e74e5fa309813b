/** The database can't be used, for a reason that the operator can mend. */
export class DatabaseUnusableError extends Error {
  override readonly name = 'DatabaseUnusableError';

  constructor(
    readonly code: 'UNREACHABLE' | 'TOO_OLD' | 'NOT_MADE' | 'TABLES_AHEAD' | 'TABLES_BEHIND',
    readonly details: Readonly<{ version?: string; oldest?: number; reason?: string }>,
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}
