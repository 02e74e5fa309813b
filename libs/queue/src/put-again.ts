const PUT_ATTEMPTS = 3;

/**
 * Puts a schedule into the queue, thrice at most. Where processes put the same one at the same moment, PostgreSQL ends one of two puts as a
 * deadlock or BullMQ refuses its slot, once in some thirty starts of five; whoever looks again finds it alive. Throws what the last
 * attempt threw.
 */
export async function putAgain<Result>(put: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await put();
    } catch (error) {
      if (attempt === PUT_ATTEMPTS) throw error;
    }
  }
}
