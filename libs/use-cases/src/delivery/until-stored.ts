import { setTimeout as pause } from 'node:timers/promises';
import { isUnavailable } from '#database';

/**
 * Longer than a database takes to be restarted, also where it first has to go through what it had not written. A process that
 * is told to stop meanwhile does not wait for it: its own deadline ends it.
 */
const PATIENCE_MS = 120_000;
const PAUSE_MS = 250;

/**
 * Runs `store` until it succeeds, for what is known only here and would be lost for good when the database happens to
 * be away in this second: what a provider has answered, and that nothing has left yet. A `store` whose answer was lost
 * runs again, so it must give the same answer twice. Rejects with the last error after two minutes.
 */
export async function untilStored<Result>(store: () => Promise<Result>, now: () => number): Promise<Result> {
  return persist(store, now, () => true);
}

/**
 * Runs `ask` until the database could be reached, for whoever would else leave his work to somebody who only looks every half
 * minute whether there is any. Rejects at once with what the database itself says, and with the last error after two minutes.
 */
export async function untilReached<Result>(ask: () => Promise<Result>, now: () => number): Promise<Result> {
  return persist(ask, now, isUnavailable);
}

async function persist<Result>(
  work: () => Promise<Result>,
  now: () => number,
  mayPass: (error: unknown) => boolean,
): Promise<Result> {
  const deadline = now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (now() >= deadline || !mayPass(error)) throw error;
      await pause(PAUSE_MS);
    }
  }
}
