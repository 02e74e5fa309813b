import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, type Statement } from '#database';
import { useDatabase } from '../support/database.ts';

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
