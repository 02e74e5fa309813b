import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { fail, say, text } from './say.mjs';
import { filesBelow, fingerprint, sourceFiles } from './sources.mjs';

const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.built');
const INCREMENTAL = join(DIST, '.tsbuildinfo');

const outputOf = (source) => `dist/${source.replace(/\.ts$/, '.js')}`;

function isFresh(sources) {
  try {
    return readFileSync(STAMP, 'utf8') === fingerprint(sources);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/** The compiler leaves the output of a deleted source where it is, and Node would go on importing it. */
function removeStale(sources) {
  const wanted = new Set(sources.map(outputOf));
  for (const file of [...filesBelow('dist', '.js'), ...filesBelow('dist', '.js.map')]) {
    // Of another build, which empties its folder itself.
    if (file.startsWith('dist/web/')) continue;
    if (!wanted.has(file.replace(/\.map$/, ''))) rmSync(join(ROOT, file));
  }
}

async function compile(flags) {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'lib', 'tsc.js');
  const tryOnce = () => run(process.execPath, [tsc, '-p', 'tsconfig.json', ...flags]);
  const first = await tryOnce();
  if (first.code !== 0) return first;
  // What the compiler remembers to have written may have been deleted since: then it starts from nothing.
  if (sourceFiles().every((source) => source.endsWith('.d.ts') || existsSync(join(ROOT, outputOf(source)))))
    return first;
  rmSync(INCREMENTAL, { force: true });
  return tryOnce();
}

/**
 * Compiles every source to dist/ when one of them changed since the last build; otherwise costs a few milliseconds.
 * Types are not checked here (`npm run check` and `npm run build` do): a start is twice as fast without.
 */
export async function ensureBuilt() {
  if (isFresh(sourceFiles())) return;
  await alone(async () => {
    const sources = sourceFiles();
    if (isFresh(sources)) return;
    say('building');
    // Taken before the compiler reads: a file that is saved meanwhile makes the next launch build again.
    const stamp = fingerprint(sources);
    mkdirSync(DIST, { recursive: true });
    rmSync(STAMP, { force: true });
    const { code, output } = await compile(['--noCheck']);
    if (code !== 0) fail(text('buildFailed'), output);
    removeStale(sources);
    writeFileSync(STAMP, stamp);
  });
}

/** Compiles with every type checked. Returns what the compiler complains about, or an empty text. */
export function buildChecked() {
  return alone(async () => {
    const sources = sourceFiles();
    const stamp = fingerprint(sources);
    mkdirSync(DIST, { recursive: true });
    const { code, output } = await compile([]);
    if (code !== 0) return output;
    removeStale(sources);
    writeFileSync(STAMP, stamp);
    return '';
  });
}
