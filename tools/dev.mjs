// npm run dev: everything in one process, restarted whenever the compiler has written a saved file; the pages by Vite, at port 5173.
import { spawn } from 'node:child_process';
import { makeReady } from './launch/launch.mjs';
import { ROOT } from './launch/root.mjs';
import { handSignalsOn, stopWithNpm } from './launch/signals.mjs';

await makeReady();

const children = [
  ['node_modules/typescript/lib/tsc.js', '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput'],
  ['node_modules/vite/bin/vite.js', '--config', 'apps/web/vite.config.mjs'],
  ['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/apps/standalone/src/main.js'],
].map((flags) => spawn(process.execPath, flags, { cwd: ROOT, stdio: 'inherit' }));

handSignalsOn(children);
stopWithNpm();

// The end of one ends the other.
for (const child of children) {
  child.on('close', (code) => {
    process.exitCode ||= code ?? 0;
    children.forEach((other) => other.kill('SIGTERM'));
  });
}
