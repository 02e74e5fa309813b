import { describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually.ts';

/** What the launcher runs in place of npm or the compiler: says who it is, and goes on for ever. */
const ENDLESS = `require('node:fs').writeFileSync(process.argv[1], String(process.pid)); setInterval(() => 0, 1000);`;
const LAUNCHER = `import { run } from './tools/launch/run.mjs'; await run(process.execPath, process.argv.slice(1));`;

/** Ends by force what bears a SIGTERM, then lets end what is about to, and says what it saw. */
const BY_FORCE = `
  import { spawn, spawnSync } from 'node:child_process';
  import { once } from 'node:events';
  import { endInTime } from './tools/launch/end-in-time.mjs';
  const begin = (program) => spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const stubborn = begin("process.on('SIGTERM', () => 0); process.send('up'); setInterval(() => 0, 1000);");
  await once(stubborn, 'message');
  const gone = once(stubborn, 'exit');
  console.log(await endInTime(stubborn, 100), ...(await gone));
  console.log(await endInTime(begin('0'), 60_000));`;

describe('a run whose work is done and that does not end', () => {
  it('is ended by force, and that is told apart from an end of its own', () => {
    const words = ['--input-type=module', '-e', BY_FORCE];
    expect(spawnSync(process.execPath, words, { encoding: 'utf8' }).stdout).toBe(
      'false null SIGKILL\ntrue\n',
    );
  });
});

describe('a launch that is interrupted while it installs or builds', () => {
  it('does not leave npm or the compiler at work', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'conveyor-test-launch-'));
    const file = join(folder, 'pid');
    const words = ['--input-type=module', '-e', LAUNCHER, '--', '-e', ENDLESS, file];
    const launcher = spawn(process.execPath, words, { stdio: 'ignore' });
    const pid = await eventually(
      'it is at work',
      async () => Number(readFileSync(file, 'utf8')),
      (at) => at > 0,
    );
    launcher.kill('SIGINT');
    expect(await once(launcher, 'exit')).toEqual([130, null]);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    rmSync(folder, { recursive: true });
  });
});

describe('npm start', () => {
  it.each([
    ['--help', 0],
    ['--port=3001', 2],
  ])('says what it goes by when it is given a word, and starts nothing: %s', (word, code) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/start.mjs', word], {
      encoding: 'utf8',
    });
    expect([status, `${stdout}${stderr}`]).toEqual([code, expect.stringContaining('config/.env.example')]);
  });
});
