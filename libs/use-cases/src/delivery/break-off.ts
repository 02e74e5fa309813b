import { breakOffOf, isUnavailable, type Attempt, type Database } from '#database';
import type { Clock, Logger } from '#platform';

/** Soon, as it may have been the moment; not at once, as it may be the message. */
const AGAIN_AFTER_MS = 5_000;

/**
 * Writes down that an attempt broke off by an error that nobody foresaw, so that it is tried again soon, and a few times only. When the
 * database is away nothing is written: the message is found when it is late. Never rejects, so that the error itself can be thrown on.
 */
export async function breakOff(
  error: unknown,
  attempt: Attempt,
  { database, clock, logger }: Readonly<{ database: Database; clock: Clock; logger: Logger }>,
): Promise<void> {
  if (isUnavailable(error)) return;
  const { notificationId } = attempt;
  try {
    const now = clock.now();
    const state = await breakOffOf(database, attempt, now + AGAIN_AFTER_MS, now);
    if (state === 'needs_attention')
      logger.error({ notificationId }, 'Delivery given up: it breaks off every time');
  } catch (err) {
    logger.warn(
      { err, notificationId },
      'An attempt broke off and could not be put back; it is found when it is late',
    );
  }
}
