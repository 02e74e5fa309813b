import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, type Statement } from '#database';
import { useDatabase } from '../support/database.ts';
import { Wire } from '../support/wire.ts';

const url = useDatabase();
let database: Database;

beforeAll(async () => {
  database = await Database.connect({ url: url(), pool: 1, applicationName: 'test' });
});
afterAll(() => database.close());

const whoAnswers: Statement<{ pid: number }> = {
  name: 'test_who',
  text: 'select pg_backend_pid() as pid',
};
const refused: Statement<never> = { name: 'test_refused', text: 'select 1 / 0' };
const killed: Statement<never> = {
  name: 'test_killed',
  text: 'select pg_terminate_backend(pg_backend_pid())',
};

async function answering(): Promise<number | undefined> {
  return (await database.run(whoAnswers, []))[0]?.pid;
}

describe('a connection', () => {
  it('stays when the server refuses a statement: what it has prepared is worth keeping', async () => {
    const before = await answering();
    await expect(database.run(refused, [])).rejects.toThrow('division by zero');
    expect(await answering()).toBe(before);
  });

  it('that breaks under a statement fails the statement alone, and another one takes its place', async () => {
    const before = await answering();
    await expect(database.run(killed, [])).rejects.toThrow(/terminat/);
    const after = await answering();
    expect(after).toBeGreaterThan(0);
    expect(after).not.toBe(before);
  });
});

describe('connections that have died without a word', () => {
  const POOL = 4;
  const asked: Statement<{ pid: number }> = { ...whoAnswers, name: 'test_who_soon', withinMs: 200 };
  let wire: Wire;
  let afar: Database;

  beforeAll(async () => {
    wire = await Wire.to(url());
    afar = await Database.connect({ url: wire.url, pool: POOL, applicationName: 'test' });
  });
  afterAll(async () => {
    await wire.cut();
    await afar.close();
  });

  /** Has as many connections open as there can be, each of which has answered. */
  const warm = () => Promise.all(Array.from({ length: POOL }, () => afar.run(napping, [])));
  const napping: Statement<never> = { name: 'test_nap', text: 'select pg_sleep(0.05)' };

  it('are found out by the first of them that does not answer, and none of the others is asked', async () => {
    await warm();
    expect(wire.strand()).toBe(POOL);
    await expect(afar.run(asked, [])).rejects.toThrow(/timeout/i);
    for (let time = 0; time < POOL; time += 1) expect(await afar.run(asked, [])).toHaveLength(1);
  });

  it('do not come back from a transaction', async () => {
    await warm();
    const silenced = afar.transaction((transaction) => {
      wire.strand();
      return transaction.run(asked, []);
    });
    await expect(silenced).rejects.toThrow(/timeout/i);
    for (let time = 0; time < POOL; time += 1)
      expect(await afar.transaction((transaction) => transaction.run(asked, []))).toHaveLength(1);
  });

  it('are not taken for dead because of a statement that is slow', async () => {
    const [before] = await afar.run(asked, []);
    const slow: Statement<never> = { name: 'test_slow', text: 'select pg_sleep(1)' };
    await afar.run(slow, []);
    expect(await afar.run(asked, [])).toEqual([before]);
  });
});
