import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const Package = z.object({ version: z.string() });

/** The version of this code, as its package says. */
export const VERSION: string = versionAbove(new URL('.', import.meta.url));

/** Sources and what is built of them lie differently deep below the package. */
function versionAbove(folder: URL): string {
  const file = new URL('package.json', folder);
  if (existsSync(file)) return Package.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
  const above = new URL('..', folder);
  if (above.href === folder.href) throw new Error('No package.json lies above the code');
  return versionAbove(above);
}
