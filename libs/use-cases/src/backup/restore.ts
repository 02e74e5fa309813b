import { PRODUCT_ID } from '#conveyor/audit';
import { migrate } from '#database';
import { checkBackup, restoreBackup, type Manifest, type Progress, type Restored } from '#database/backup';
import { uuidv7 } from '#platform';
import { recordOf } from '../audit/keep-audit.ts';
import { CONSOLE, NOBODY } from '../caller.ts';

/** What came of a restore, and what the backup said of itself. */
export type RestoreDone = Restored & Readonly<{ takenAt: string; manifest: Manifest }>;

/**
 * Brings a backup back into the empty database at `url`: all of it or nothing. Messages that had not ended are never sent again by
 * themselves, and whoever was signed in signs in anew. Throws BackupError.
 */
export async function restore(
  url: string,
  file: string,
  now: number,
  progress: Progress,
): Promise<RestoreDone> {
  // Read once before anything is done: a backup that is not whole is no reason to begin.
  const read = await checkBackup(file);
  const { takenAt } = read.head;
  const rows = read.manifest.parts.reduce((sum, part) => sum + part.rows, 0);
  const details = { takenAt, rows };
  const entry = { action: 'line.restored', subjectId: PRODUCT_ID, details } as const;
  const record = { ...recordOf(entry, { ...NOBODY, origin: CONSOLE }, now), id: uuidv7(now) };
  const restored = await restoreBackup(url, file, read, { record, now, progress });
  await migrate(url);
  return { ...restored, takenAt, manifest: read.manifest };
}
