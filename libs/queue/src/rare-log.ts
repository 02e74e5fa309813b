import type { QueueLog } from './settings.ts';

const WINDOW_MS = 10_000;
// Far above the number of different messages that a broken store makes; keeps a message with a varying part from growing the map.
const MOST_KEPT = 100;

/**
 * Logs a repeated message once in ten seconds, with the count of those left out. A store that is down makes each
 * connection of each queue complain several times a second.
 */
export class RareLog {
  private readonly seen = new Map<string, { since: number; leftOut: number }>();

  constructor(
    private readonly log: QueueLog,
    private readonly now: () => number = Date.now,
  ) {}

  error(error: Error, facts: object, message: string): void {
    const leftOut = this.admit(`${message}: ${error.message}`);
    if (leftOut === undefined) return;
    this.log.error({ ...facts, err: error, ...(leftOut > 0 && { leftOut }) }, message);
  }

  warn(facts: object, message: string): void {
    const leftOut = this.admit(message);
    if (leftOut === undefined) return;
    this.log.warn({ ...facts, ...(leftOut > 0 && { leftOut }) }, message);
  }

  /** How many were left out since the last time, or undefined when this one is to be left out as well. */
  private admit(key: string): number | undefined {
    const now = this.now();
    const last = this.seen.get(key);
    if (last && now - last.since < WINDOW_MS) {
      last.leftOut += 1;
      return undefined;
    }
    if (this.seen.size >= MOST_KEPT) this.seen.clear();
    this.seen.set(key, { since: now, leftOut: 0 });
    return last?.leftOut ?? 0;
  }
}
