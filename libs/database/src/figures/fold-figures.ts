import type { Connection, Statement } from '../statement.ts';

const foldDeltas: Statement<{ taken: number }> = {
  name: 'fold_visit_deltas',
  text: 'select fold_visit_deltas($1::int) as taken',
};

/**
 * Adds the oldest changes of what visits count as, `atOnce` at most, to the figures; of several that ask at once one does. Resolves to how many
 * there were: fewer than asked for when that was all. Nothing that is read depends on when this is done: what is not in the figures yet is
 * read from the changes themselves.
 */
export async function foldFiguresOf(connection: Connection, atOnce: number): Promise<number> {
  const [row] = await connection.run(foldDeltas, [atOnce]);
  return row?.taken ?? 0;
}
