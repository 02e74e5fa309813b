import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above that has a package.json: the same from the sources and from what was built of them. */
export function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('There is no package.json above this code');
  return packageRoot(above);
}
