import type { Connection, Statement } from './statement.ts';
import { moment } from './moment.ts';
import type { Keep } from './moves.ts';
import { insertAnswer } from './statements/keep-answer.ts';

/** What is kept under an idempotency key. */
export type KeptRow = Readonly<{ fingerprint: string; answer: unknown }>;

const takeKey: Statement<{ key: string }> = {
  name: 'take_key',
  text: `insert into idempotency_keys (key, fingerprint, created_at) values ($1, $2, $3)
    on conflict (key) do nothing returning key`,
};

const readKept: Statement<KeptRow> = {
  name: 'read_kept',
  text: 'select fingerprint, answer from idempotency_keys where key = $1',
};

const fillKey: Statement<never> = {
  name: 'fill_key',
  text: 'update idempotency_keys set answer = $2::json where key = $1',
};

/**
 * Keeps an answer under its key; gives what is kept there when somebody was faster. Who has the key at this moment is
 * waited for: he commits his answer, or nothing.
 */
export async function keepAnswerOf(
  connection: Connection,
  { key, fingerprint, answer }: NonNullable<Keep>,
  now: number,
): Promise<KeptRow | undefined> {
  const values = [key, fingerprint, JSON.stringify(answer), moment(now)];
  const [inserted] = await connection.run(insertAnswer, values);
  return inserted ? undefined : readKeptOf(connection, key);
}

/**
 * Takes an idempotency key for this transaction; gives what is kept under it when somebody had it
 * before. Who has it at this moment is waited for: he commits his answer, or nothing.
 */
export async function takeKeyOf(
  connection: Connection,
  { key, fingerprint }: Readonly<{ key: string; fingerprint: string }>,
  now: number,
): Promise<KeptRow | undefined> {
  const [taken] = await connection.run(takeKey, [key, fingerprint, moment(now)]);
  return taken ? undefined : readKeptOf(connection, key);
}

async function readKeptOf(connection: Connection, key: string): Promise<KeptRow | undefined> {
  const [kept] = await connection.run(readKept, [key]);
  return kept;
}

/** Keeps the answer under a key that this transaction has taken. */
export async function fillKeyOf(connection: Connection, key: string, answer: unknown): Promise<void> {
  await connection.run(fillKey, [key, JSON.stringify(answer)]);
}
