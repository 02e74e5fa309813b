// npm run dev: everything in one process, restarted whenever the compiler has written a saved file.
import { spawn } from 'node:child_process';
import { makeReady } from './launch/launch.mjs';
import { ROOT } from './launch/root.mjs';

makeReady();

const children = [
  ['node_modules/typescript/lib/tsc.js', '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput'],
  ['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/apps/standalone/src/main.js'],
].map((flags) => spawn(process.execPath, flags, { cwd: ROOT, stdio: 'inherit' }));

// Ctrl-C reaches the whole group; a signal to this process alone is handed on, and the end of one ends the other.
const stopAll = () => children.forEach((child) => child.kill('SIGTERM'));
process.on('SIGINT', () => undefined);
process.on('SIGTERM', stopAll);
for (const child of children) {
  child.on('close', (code) => {
    process.exitCode ||= code ?? 1;
    stopAll();
  });
}
