import type { Connection, Statement } from './statement.ts';

const begin: Statement<never> = { name: 'begin_undoable', text: 'savepoint undoable' };
const undo: Statement<never> = { name: 'undo', text: 'rollback to savepoint undoable' };
const keep: Statement<never> = { name: 'keep_undoable', text: 'release savepoint undoable' };

/**
 * Does a part of a transaction that can be undone alone: when `work` throws, what it has written is taken back, the
 * transaction goes on, and the error is thrown. `connection` is a transaction's; it is not nested.
 */
export async function undoably<Result>(connection: Connection, work: () => Promise<Result>): Promise<Result> {
  await connection.run(begin, []);
  let result: Result;
  try {
    result = await work();
  } catch (error) {
    await connection.run(undo, []);
    throw error;
  }
  await connection.run(keep, []);
  return result;
}
