import { findCluster } from './cluster.ts';
import { fileTrouble, prepareFolder } from './folder.ts';
import { layoutOf } from './layout.ts';
import { inUse, ownerOf } from './owner-lock.ts';

/**
 * Says ahead of a start why the folder can't be used, as far as that is seen without starting anything: it can't be
 * written, what lies there is not ours to use, and, unless it may be shared, another process owns it.
 */
export async function refuseUnusableFolder(dataDir: string, folder: 'own' | 'shared'): Promise<void> {
  const layout = layoutOf(await prepareFolder(dataDir));
  try {
    const owner = folder === 'own' ? await ownerOf(layout) : undefined;
    if (owner) throw inUse(layout, owner);
    await findCluster(layout);
  } catch (error) {
    throw fileTrouble(layout.folder, error);
  }
}
