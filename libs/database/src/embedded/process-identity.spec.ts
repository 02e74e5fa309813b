import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { birthOf, commandLineOf, isAlive } from './process-identity.ts';

describe('a process', () => {
  it('has the same birth whenever it is looked at, and another than its child', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const [own, again, childs] = [
      await birthOf(process.pid),
      await birthOf(process.pid),
      await birthOf(child.pid ?? 0),
    ];
    child.kill();
    await once(child, 'exit');
    expect(own).toBe(again);
    expect(own).toBeDefined();
    expect(childs).toBeDefined();
    expect(childs).not.toBe(own);
    expect(await birthOf(child.pid ?? 0)).toBeUndefined();
    expect(isAlive(child.pid ?? 0)).toBe(false);
  });

  it('tells how it was called', async () => {
    expect(await commandLineOf(process.pid)).toContain('jest');
    expect((await commandLineOf(2 ** 22 - 1)) ?? '').toBe('');
  });
});
