import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The settings by which a program of the product is started with one of `programs` loaded before it. */
export function preload(name: 'freezing' | 'settable-clock'): Readonly<Record<string, string>> {
  const file = join(process.cwd(), 'dist/test/support/programs', `${name}.js`);
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` };
}
