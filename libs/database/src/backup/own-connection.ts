import pg from 'pg';
import type { Connection } from '../statement.ts';

/** What values look like when COPY writes them, whatever the server and the machine are set to. */
const SPELLING = `set datestyle = 'ISO, MDY'; set intervalstyle = 'postgres'; set timezone = 'UTC';
  set bytea_output = 'hex'; set extra_float_digits = 1`;

/** Does `work` on a connection of its own, on which nothing runs out of time: a large table takes as long as it takes. */
export async function onOwnConnection<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'conveyor backup',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks fails the next statement too; without a listener it would end the process as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(SPELLING);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Statements on this connection. */
export function connectionOf(client: pg.ClientBase): Connection {
  return {
    run: async ({ text }, values) => (await client.query(text, [...values])).rows,
  };
}

/** A name of the schema as SQL takes it. */
export const named = (name: string): string => pg.escapeIdentifier(name);
