import type { Database, Statement, Transaction } from '#database';
import { eventually } from './eventually.ts';
import type { LineApp } from './line-app.ts';

const selectWaiting: Statement<{ waiting: number }> = {
  name: 'test_select_waiting',
  text: `select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`,
};

/** Resolves when somebody waits for a lock: his statement has begun, and sees the tables as they were before ours is committed. */
async function somebodyWaits(database: Database): Promise<void> {
  await eventually(
    'somebody waits for what is not committed yet',
    () => database.run(selectWaiting, []),
    ([row]) => (row?.waiting ?? 0) > 0,
  );
}

/** Does `first`, and commits it only when `second` has begun and waits for it. Gives what became of the second. */
export async function meanwhile<Result>(
  { database }: Pick<LineApp, 'database'>,
  first: (transaction: Transaction) => Promise<unknown>,
  second: () => Promise<Result>,
): Promise<Result> {
  const begun: Promise<Result>[] = [];
  await database.transaction(async (transaction) => {
    await first(transaction);
    begun.push(second());
    await somebodyWaits(database);
  });
  const [result] = begun;
  if (!result) throw new Error('the second was never begun');
  return result;
}
