import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

it('a command of which somebody reads only the beginning ends as if all had been read', async () => {
  const command = spawn(process.execPath, ['dist/apps/cli/src/main.js', '--help']);
  const ended = once(command, 'exit');
  // Before a word is written: a program takes a second to load.
  command.stdout.destroy();
  expect(await text(command.stderr)).toBe('');
  expect(await ended).toEqual([0, null]);
});
