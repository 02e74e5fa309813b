/**
 * Does `work` for each item, in order. One that fails does not keep the others from their turn, now or the next time: all of
 * them are tried, and then what failed is thrown, as one error or several together. Ends early when `stopping` is aborted.
 */
export async function oneByOne<Item>(
  items: Iterable<Item>,
  stopping: AbortSignal,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  throwTogether(await failuresOf(items, stopping, work));
}

/** The same, but gives what failed to whoever has something to finish before he throws it. */
export async function failuresOf<Item>(
  items: Iterable<Item>,
  stopping: AbortSignal,
  work: (item: Item) => Promise<unknown>,
): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  for (const item of items) {
    if (stopping.aborted) break;
    try {
      await work(item);
    } catch (error) {
      errors.push(error);
    }
  }
  return errors;
}

/** Throws these errors, one as it is and several together; nothing when there is none. */
export function throwTogether(errors: readonly unknown[]): void {
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors, `${errors.length} of a round have failed`);
}
