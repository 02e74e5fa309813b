import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CONFIGURATION = [
  '.dependency-cruiser.mjs',
  '.oxlintrc.json',
  'package.json',
  'tools/lint/house-rules.mjs',
  'tsconfig.json',
];

/** A folder with this repository's rules and other sources: what would happen if somebody wrote this? */
export type RepositoryCopy = Readonly<{ folder: string; remove: () => Promise<void> }>;

/** Makes one from sources by their path. Packages are the installed ones. */
export async function repositoryCopy(sources: Readonly<Record<string, string>>): Promise<RepositoryCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'conveyor-test-copy-'));
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const file of CONFIGURATION) await cp(file, join(folder, file));
  for (const [path, source] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), source);
  }
  return { folder, remove: async () => rm(folder, { recursive: true, force: true }) };
}
