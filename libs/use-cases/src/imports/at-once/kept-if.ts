import type { Transaction } from '#database';

/** Does a part of a transaction, takes back what it has written where it says that nothing is to be kept, and gives its result all the same. */
export async function keptIf<Result>(
  { manager }: Transaction,
  work: () => Promise<Readonly<{ keep: boolean; result: Result }>>,
): Promise<Result> {
  const undone = new Undone<Result>();
  try {
    return await manager.transaction(async () => {
      const { keep, result } = await work();
      if (keep) return result;
      undone.result = { value: result };
      throw undone;
    });
  } catch (error) {
    if (error === undone && undone.result) return undone.result.value;
    throw error;
  }
}

/** Thrown to end a part of a transaction that must leave nothing behind, though nothing went wrong. */
class Undone<Result> extends Error {
  override readonly name = 'Undone';
  result: Readonly<{ value: Result }> | undefined;
}
