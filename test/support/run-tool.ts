import { execFile } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a tool of node_modules in `folder` and returns what it printed. A tool that finds something exits with a code of
 * its own, so only one that prints nothing has failed.
 */
export function runTool(folder: string, tool: string, flags: readonly string[]): Promise<string> {
  const program = join(process.cwd(), 'node_modules', tool);
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [program, ...flags], options, (error, stdout, stderr) => {
      if (stdout.trim() === '') reject(new Error(`${tool} printed nothing.\n${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
