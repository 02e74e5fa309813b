/** Why the embedded PostgreSQL could not be used, by code, and the facts that the sentence for a person needs. */
interface EmbeddedPostgresFacts {
  /** No package with PostgreSQL for this machine is installed. */
  BINARIES_MISSING: Readonly<{ platform: string }>;
  /** The folder can't be made or written: no permission, a read-only disk, a file stands in its place, its path is too long. */
  FOLDER_NOT_WRITABLE: Readonly<{ folder: string; reason: 'not_a_folder' | 'no_permission' | 'too_long' }>;
  /** Another living process owns the folder. */
  FOLDER_IN_USE: Readonly<{ folder: string; pid: number; host: string }>;
  /** Root may not run PostgreSQL, and the account that does it instead can't get at the folder. */
  FOLDER_NOT_REACHABLE: Readonly<{ folder: string; account: string }>;
  /** Something else lies where the cluster should be. */
  NOT_A_CLUSTER: Readonly<{ folder: string }>;
  /** The cluster was made by another major version. */
  VERSION_MISMATCH: Readonly<{ folder: string; found: string; expected: string }>;
  /** The file with the password is gone or does not fit the cluster. */
  PASSWORD_LOST: Readonly<{ file: string }>;
  DISK_FULL: Readonly<{ folder: string }>;
  /** Anything else: the log's last lines tell. */
  START_FAILED: Readonly<{ folder: string; logFile: string; lastLines: readonly string[] }>;
}

export type EmbeddedPostgresCode = keyof EmbeddedPostgresFacts;

/** A trouble of the embedded PostgreSQL as data: `{ code, facts }` of one kind. */
export type EmbeddedPostgresTrouble = {
  [Code in EmbeddedPostgresCode]: Readonly<{ code: Code; facts: EmbeddedPostgresFacts[Code] }>;
}[EmbeddedPostgresCode];

/** Thrown by everything that starts or joins the embedded PostgreSQL; nothing has been left running. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly trouble: EmbeddedPostgresTrouble,
    options?: ErrorOptions,
  ) {
    super(`${trouble.code} ${JSON.stringify(trouble.facts)}`, options);
  }

  get code(): EmbeddedPostgresCode {
    return this.trouble.code;
  }
}

/** The system's own word for what went wrong with a file, `ENOENT`, or undefined for any other value. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
