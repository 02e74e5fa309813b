import { PRODUCT_ID } from '#conveyor/audit';
import { Database } from '#database';
import { writeBackup, type Manifest, type Progress } from '#database/backup';
import { keepAudit } from '../audit/keep-audit.ts';
import { CONSOLE, NOBODY } from '../caller.ts';
import { productVersion } from './product-version.ts';

/**
 * Writes a backup of the database at `url` into a file while the line goes on, and keeps in the audit that all personal data went out.
 * Secrets stay sealed in it: their keys are not in it, and are kept apart. Throws BackupError OTHER_VERSION for a database of
 * another version of the product.
 */
export async function backUp(url: string, file: string, now: number, progress: Progress): Promise<Manifest> {
  const said = { product: productVersion(), takenAt: new Date(now).toISOString() };
  const manifest = await writeBackup(url, file, said, progress);
  const rows = manifest.parts.reduce((sum, part) => sum + part.rows, 0);
  const entry = { action: 'line.backed-up', subjectId: PRODUCT_ID, details: { rows } } as const;
  const database = await Database.connect({ url, pool: 1, applicationName: 'conveyor backup' });
  try {
    await database.transaction((transaction) =>
      keepAudit(transaction, { caller: { ...NOBODY, origin: CONSOLE }, now }, entry),
    );
  } finally {
    await database.close();
  }
  return manifest;
}
