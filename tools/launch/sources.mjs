import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

function folders(folder) {
  return list(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);
}

function list(folder) {
  try {
    return readdirSync(join(ROOT, folder), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The files below a folder whose name ends so, as paths from the repository's folder with forward slashes. */
export function filesBelow(folder, ending) {
  return list(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });
}

const WEB = 'apps/web';

/** Every TypeScript file that the build compiles: the "include" of tsconfig.json. */
export function sourceFiles() {
  const apps = folders('apps').filter((folder) => folder !== WEB);
  const roots = [...apps, ...folders('libs')].map((folder) => `${folder}/src`);
  return [...roots, 'test', 'tools'].flatMap((folder) => filesBelow(folder, '.ts')).sort();
}

/** The files of which the web app is made: its own, and the pure libs that it has parts of. */
export function webFiles() {
  const pure = ['conveyor', 'contracts', 'texts'].flatMap((lib) => filesBelow(`libs/${lib}/src`, '.ts'));
  return [...filesBelow(WEB, ''), ...pure].filter((file) => !file.endsWith('.spec.ts')).sort();
}

/**
 * A short text that changes when a source is added, removed, renamed or saved, or when the compiler or its settings do.
 * It looks at times and sizes and opens no source: 600 files cost about 10 ms.
 */
export function fingerprint(files) {
  const hash = createHash('sha1');
  for (const file of [...files, 'tsconfig.json', 'package.json', 'node_modules/typescript/package.json']) {
    const { mtimeMs, size } = statSync(join(ROOT, file));
    hash.update(`${file}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}
