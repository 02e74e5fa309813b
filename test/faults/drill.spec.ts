import { execFile } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { backend } from '../support/backend.ts';

/** What a program printed, and its exit code. */
function drill(...names: readonly string[]): Promise<Readonly<{ code: number; out: string }>> {
  const words = ['tools/drill.mjs', ...names, '--backend', backend()];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, words, (_error, out) =>
      resolve({ code: child.exitCode ?? -1, out }),
    );
  });
}

/** The figures are those of a fault that comes to an end soon; how each of the others ends is known from a spec, or from the drill. */
describe('npm run drill', () => {
  it('lets a fault happen and says in a row what came of it', async () => {
    const { code, out } = await drill('F2');
    expect(out).toMatch(new RegExp(`F2 +${backend()} +1 +6 +0 +0 +0 +- +- +yes`));
    expect(out).toMatch(/None of 6 messages was lost or doubled/);
    expect(code).toBe(0);
  });

  it('says which faults there are to who names another one', async () => {
    const { code, out } = await drill('F99');
    expect(out).toMatch(/F17-exit/);
    expect(code).toBe(2);
  });
});
