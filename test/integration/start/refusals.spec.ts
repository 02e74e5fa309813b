import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { StandaloneSite } from '../../support/standalone-site.ts';

// Whole processes start here, on machines that may have much else to do.

const RUSSIAN = { CONVEYOR_LANGUAGE: '', LC_ALL: '', LC_MESSAGES: '', LANG: 'ru_RU.UTF-8' };

let site: StandaloneSite;
let taker: Server | undefined;

beforeAll(async () => {
  site = await StandaloneSite.open();
});
afterEach(() => void taker?.close());
afterAll(() => site.close());

async function takePort(): Promise<void> {
  taker = createServer().listen(site.port, '127.0.0.1');
  await once(taker, 'listening');
}

/** All that a start says which can't be, held against its exit code. */
async function refusalOf(settings: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const refused = site.begin(settings);
  expect(await refused.ended).toEqual({ code: 1, signal: null });
  // A stack would be among what it said, or in its log.
  expect(refused.log).toEqual([]);
  return refused.said;
}

describe('npm start that can not be', () => {
  it('says everything that is wrong at once: a setting, the port, the folder', async () => {
    await takePort();
    expect(await refusalOf({ LOG_LEVEL: 'loud', DATA_DIR: '/dev/null' })).toEqual([
      'LOG_LEVEL: expected one of: fatal, error, warn, info, debug, trace, silent, for example info; got "loud".',
      `PORT: port ${site.port} is taken by another program; stop it or choose another port.`,
      '/dev/null can not be the data folder: a file stands in its place. DATA_DIR chooses another one.',
    ]);
  });

  it('says it in Russian to a Russian system', async () => {
    await takePort();
    expect(await refusalOf({ ...RUSSIAN, LOG_LEVEL: 'loud', DATA_DIR: '/dev/null' })).toEqual([
      'LOG_LEVEL: ожидается одно из значений: fatal, error, warn, info, debug, trace, silent, например info; получено «loud».',
      `PORT: порт ${site.port} занят другой программой; остановите её или выберите другой порт.`,
      '/dev/null не может быть папкой данных: на этом месте файл. Другую папку задаёт DATA_DIR.',
    ]);
  });

  it('says that neither the database nor the store of the queues answers', async () => {
    const nobody = '127.0.0.1:1';
    const settings = { DATABASE_URL: `postgres://a:b@${nobody}/c`, REDIS_URL: `redis://${nobody}` };
    expect(await refusalOf(settings)).toEqual([
      'DATABASE_URL: the database does not answer (connect ECONNREFUSED 127.0.0.1:1).',
      'REDIS_URL: the store of the queues does not answer.',
    ]);
  });

  it('looks nowhere that a wrong setting would have led it to', async () => {
    await takePort();
    const settings = { PORT: 'http', DATA_DIR: '~/data', DATABASE_POOL: '0' };
    expect((await refusalOf(settings)).map((sentence) => sentence.split(':')[0])).toEqual([
      'PORT',
      'DATA_DIR',
      'DATABASE_POOL',
    ]);
  });

  it('says which version of PostgreSQL has made what lies in the folder', async () => {
    const cluster = join(site.dataDir, 'old', 'postgres');
    await mkdir(cluster, { recursive: true });
    await writeFile(join(cluster, 'PG_VERSION'), '17\n');
    expect(await refusalOf({ DATA_DIR: join(site.dataDir, 'old') })).toEqual([
      `The database in ${cluster} was made by version 17 of PostgreSQL, and this Conveyor brings version 18. Use the Conveyor that made it, or choose another folder with DATA_DIR.`,
    ]);
  });

  it('says who runs on the folder, of two that are started at once to one of them', async () => {
    const both = [site.begin(), site.begin({ PORT: '0' })] as const;
    const first = await Promise.race(both.map(async (each, at) => each.ended.then(() => at)));
    const [loser, winner] = first === 0 ? both : [both[1], both[0]];
    await winner.isReady('standalone');
    expect(await loser.ended).toEqual({ code: 1, signal: null });
    expect(loser.said).toEqual([
      expect.stringContaining(
        `Another Conveyor runs on the folder ${site.dataDir}: process ${winner.pid} on `,
      ),
    ]);
    expect(await winner.end('SIGTERM')).toEqual({ code: 0, signal: null });
  });
});
