import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureWebBuilt } from './build-web.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureNode } from './node.mjs';
import { ROOT } from './root.mjs';
import { fail, text } from './say.mjs';
import { stopWithNpm } from './signals.mjs';

/** Makes the repository ready to run: the right Node, packages installed, sources built. */
export async function makeReady() {
  ensureNode();
  await ensureInstalled();
  await ensureBuilt();
}

/**
 * Runs a built program inside this process, with this process's arguments: one Node process less in memory, and signals
 * and the exit code are the program's own. `program` is its source without the ending, such as `apps/cli/src/main`; `withPages`: it serves
 * the web app.
 */
export async function launch(program, { withPages = false } = {}) {
  stopWithNpm();
  await makeReady();
  if (withPages) await ensureWebBuilt();
  const file = join(ROOT, 'dist', `${program}.js`);
  if (!existsSync(file)) fail(text('noProgram', `dist/${program}.js`));
  process.argv[1] = file;
  await import(pathToFileURL(file).href);
}
