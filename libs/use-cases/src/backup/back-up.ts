import { writeBackup, type Manifest, type Progress } from '#database';
import { productVersion } from './product-version.ts';

/**
 * Writes a backup of the database at `url` into a file while the line goes on. Secrets stay sealed in it: their keys are not in
 * it, and are kept apart. Throws BackupError OTHER_VERSION for a database of another version of the product.
 */
export function backUp(url: string, file: string, now: number, progress: Progress): Promise<Manifest> {
  return writeBackup(
    url,
    file,
    { product: productVersion(), takenAt: new Date(now).toISOString() },
    progress,
  );
}
