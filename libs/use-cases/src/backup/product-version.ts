import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../package-root.ts';

const Package = z.looseObject({ version: z.string() });

/** The version of the product that runs, as its package says it. */
export function productVersion(): string {
  const file = join(packageRoot(import.meta.dirname), 'package.json');
  return Package.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
