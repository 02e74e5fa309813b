import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../support/eventually.ts';
import { ProductProcess } from '../../support/product-process.ts';
import { AT_REST, StandaloneSite } from '../../support/standalone-site.ts';

// Whole processes start here, on machines that may have much else to do.

const FINE = { code: 0, signal: null };

let site: StandaloneSite;

beforeAll(async () => {
  site = await StandaloneSite.open();
});
afterAll(() => site.close());

/** Nothing runs any more, and nothing is left that the next start would stumble over. */
async function checkNothingIsLeft(files: readonly string[] = AT_REST): Promise<void> {
  expect({ files: await site.files(), database: await site.hasDatabase() }).toEqual({
    files,
    database: false,
  });
}

describe('npm start that is told to stop', () => {
  it('while it is still starting goes no further, and takes its database with it', async () => {
    const starting = site.begin();
    await starting.says('embedded PostgreSQL made and started');
    expect(await starting.end('SIGINT')).toEqual(FINE);
    expect(starting.said).toEqual(['Stopping…']);
    await checkNothingIsLeft(AT_REST.filter((file) => file !== 'secret-keys'));
  });

  it('by Ctrl-C, which reaches npm and its child, stops in order and says so', async () => {
    const npm = await site.npmStart();
    npm.signalGroup('SIGINT');
    expect(await npm.ended).toEqual(FINE);
    expect(npm.said).toContain('Stopping…');
    expect(npm.log.map(({ msg }) => msg)).toContain('Stopped');
    await checkNothingIsLeft();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by a %s to npm alone stops in order', async (signal) => {
    const npm = await site.npmStart();
    expect(await npm.end(signal)).toEqual(FINE);
    await checkNothingIsLeft();
  });

  it('by a closed terminal stops in order', async () => {
    const started = await site.start();
    // Node could not set its terminal back, so it ends by the signal.
    expect(await started.end('SIGHUP')).toEqual({ code: null, signal: 'SIGHUP' });
    expect(started.log.at(-1)).toMatchObject({ msg: 'Stopped' });
    await checkNothingIsLeft();
  });

  it('stops by itself when npm was killed and nobody sees it any more', async () => {
    const npm = await site.npmStart();
    await npm.end('SIGKILL');
    await eventually(
      'it is gone',
      () => site.files(),
      (files) => files.join() === AT_REST.join(),
    );
    await checkNothingIsLeft();
  });

  it('waits for who is just being answered, and no longer when it is told again', async () => {
    const started = await site.start();
    const asking = connect(site.port, '127.0.0.1');
    await once(asking, 'connect');
    asking.on('error', () => undefined);
    asking.write('POST /api/v1/leads HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n');
    // The answer to another request shows that the server has seen this one.
    await fetch(`${site.url}/health/live`);
    // Presses within a second are one, so somebody who goes on pressing is heard.
    const isOver = async (): Promise<boolean> => {
      started.signal('SIGINT');
      return !started.isAlive;
    };
    await eventually('it is gone', isOver, (over) => over);
    expect(await started.ended).toEqual({ code: 130, signal: null });
    asking.destroy();
    await checkNothingIsLeft();
  });
});

describe('npm start that fails in the middle of its work', () => {
  it('says that it failed, and takes its database with it', async () => {
    const fault = `process.once('SIGUSR2', () => { throw new Error('nobody foresaw this'); });`;
    const started = await site.start({
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(fault)}`,
    });
    expect(await started.end('SIGUSR2')).toEqual({ code: 1, signal: null });
    expect(started.log.at(-1)).toMatchObject({ level: 'error', msg: 'The process failed' });
    expect(started.said.at(-1)).toBe('Something unforeseen happened: nobody foresaw this');
    await checkNothingIsLeft();
  });
});

describe('a command that is interrupted', () => {
  it('waits for what it has to take with it, though its work has failed long before', async () => {
    const working = await ProductProcess.start('slow to end', {});
    expect(await working.end('SIGINT')).toEqual({ code: 130, signal: null });
  });

  it('ends the database that it has started for itself', async () => {
    // Nobody waits until it has made so many.
    const seeding = site.command('seed', '--add', '--leads', '100000');
    await eventually(
      'the database runs',
      () => site.hasDatabase(),
      (runs) => runs,
    );
    expect(await seeding.end('SIGINT')).toEqual({ code: 130, signal: null });
    expect(seeding.said).toEqual([]);
    await checkNothingIsLeft();
  });
});
