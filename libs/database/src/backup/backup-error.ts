/** Why something can't be backed up or restored. */
export type BackupErrorDetails = {
  /** The file is no backup of ours. */
  NOT_A_BACKUP: Record<never, never>;
  /** It is cut off, or something in it is not what was written. */
  DAMAGED: { reason: string };
  /** The database is at another version than the product. */
  OTHER_VERSION: { migrations: readonly string[] };
  /** It was made by a later product, which has tables that this one does not know. */
  BACKUP_NEWER: { product: string };
  /** What is there would be lost, so nothing is restored. */
  NOT_EMPTY: { tables: readonly string[] };
};

/** A backup or a restore that can't be; a person can mend it. */
export class BackupError<Code extends keyof BackupErrorDetails = keyof BackupErrorDetails> extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly code: Code,
    readonly details: BackupErrorDetails[Code],
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}
