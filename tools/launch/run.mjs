import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './root.mjs';
import { STOP_SIGNALS } from './signals.mjs';

/**
 * Runs a program in the repository's folder to its end; gives its exit code and what it printed. A signal ends the program
 * first and then this process. Not by a signal that the program may hear: npm would go back over what it has done so far.
 */
export function run(program, flags, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, flags, { ...options, cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    }
    const stop = (signal) => {
      child.once('exit', () => process.exit(128 + constants.signals[signal]));
      child.kill('SIGKILL');
    };
    const end = (code) => {
      for (const signal of STOP_SIGNALS) process.removeListener(signal, stop);
      resolve({ code, output });
    };
    for (const signal of STOP_SIGNALS) process.on(signal, stop);
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', end);
  });
}
