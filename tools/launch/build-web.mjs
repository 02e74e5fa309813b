import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, brotliCompressSync, gzipSync } from 'node:zlib';
import { alone } from './alone.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { fail, say, text } from './say.mjs';
import { filesBelow, fingerprint, webFiles } from './sources.mjs';

const STAMP = join(ROOT, 'dist', '.built-web');

function isFresh(files) {
  try {
    return readFileSync(STAMP, 'utf8') === fingerprint(files);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Builds the web app to dist/web when one of its files changed since the last build; types are not looked at. */
export async function ensureWebBuilt() {
  if (isFresh(webFiles())) return;
  await alone(async () => {
    const files = webFiles();
    if (isFresh(files)) return;
    say('buildingWeb');
    const stamp = fingerprint(files);
    rmSync(STAMP, { force: true });
    const { code, output } = await viteBuild();
    if (code !== 0) fail(text('buildFailed'), output);
    for (const file of filesBelow('dist/web', '').filter(isText)) compress(join(ROOT, file));
    writeFileSync(STAMP, stamp);
  });
}

const isText = (file) => /\.(js|css|svg|webmanifest)$/.test(file);

/** Once, as well as it goes: the server sends these files as they are. */
function compress(file) {
  const content = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}

function viteBuild() {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const flags = ['build', '--config', 'apps/web/vite.config.mjs', '--logLevel', 'error'];
  // Tests have another one, by which React would be built as for its developers: a third larger, and not what people get.
  const env = { ...process.env, NODE_ENV: 'production' };
  return run(process.execPath, [vite, ...flags], { env });
}

/** Has the types of the web app checked. Returns what the compiler complains about, or an empty text. */
export async function checkWeb() {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'lib', 'tsc.js');
  // What runs beside the pages has another world around it than what runs in them.
  for (const project of ['apps/web/tsconfig.json', 'apps/web/worker/tsconfig.json']) {
    const { code, output } = await run(process.execPath, [tsc, '-p', project]);
    if (code !== 0) return output;
  }
  return '';
}
