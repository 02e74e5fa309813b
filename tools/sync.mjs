// npm run sync: writes every generated file anew. The same programs compare in `npm run check`, without --write.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeReady } from './launch/launch.mjs';
import { ROOT } from './launch/root.mjs';

// The types are made of what the first writes.
const WRITERS = ['dist/tools/check-openapi.js', 'dist/tools/check-env.js', 'tools/check-web-api.mjs'];

await makeReady();
for (const program of ['tools/complete-lock.mjs', ...WRITERS].filter((file) =>
  existsSync(join(ROOT, file)),
)) {
  const { status } = spawnSync(process.execPath, [program, '--write'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
