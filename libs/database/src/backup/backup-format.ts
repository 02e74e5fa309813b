import { z } from 'zod';

/**
 * A backup is a gzipped text: a line that says what it is, then each table, a line with its columns, its rows as COPY writes
 * them and the line that ends them, and at last a line with the manifest. No row can look like that end: a backslash of a value
 * is doubled.
 */
export const END_OF_ROWS = '\\.';

export const BackupHead = z.strictObject({
  format: z.literal('conveyor-backup'),
  version: z.literal(1),
  product: z.string(),
  /** ISO 8601. */
  takenAt: z.iso.datetime(),
});

export const PartHead = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });

/** What makes sure that all is there: of each table how many rows, and the SHA-256 of them. */
export const Manifest = z.strictObject({
  parts: z.array(z.strictObject({ table: z.string(), rows: z.int().nonnegative(), sha256: z.string() })),
  migrations: z.array(z.string()),
  /** Numbers that the database gives out: the last one that was given. */
  sequences: z.array(z.strictObject({ table: z.string(), column: z.string(), last: z.int().positive() })),
  /** How far the chain of the audit was. */
  auditHead: z.strictObject({ sequence: z.int().nonnegative(), hash: z.string() }),
  /** The keys without which its secrets stay closed. */
  keyIds: z.array(z.string()),
});

export type BackupHead = Readonly<z.infer<typeof BackupHead>>;
export type PartHead = Readonly<z.infer<typeof PartHead>>;
export type Manifest = Readonly<z.infer<typeof Manifest>>;
