import type { Page } from 'playwright-core';

/**
 * After how many milliseconds Playwright looks again for what is not there yet; then it goes on with the last of them. Its own are 20, 50,
 * 100, 100 and then 500: nearly half of what a story in the browser took was waiting for the next look.
 */
const LOOKS_MS = [20, 50];

/** The part of Playwright's inside that looks again and again (frames.js of playwright-core). It has no setting for how often. */
type Looking = {
  retryWithProgressAndBackoff: (this: Looking, progress: unknown, look: unknown) => unknown;
  retryWithProgressAndTimeouts: (progress: unknown, afterMs: readonly number[], look: unknown) => unknown;
};

/** Has Playwright look often for what a page is to show. Throws when Playwright is not made any more as it is looked into here. */
export function lookOften(page: Page): void {
  const frame = insideOf(page);
  if (!isLooking(frame)) throw new Error('Playwright looks for things in another way than this file knows.');
  const kind: unknown = Object.getPrototypeOf(frame);
  if (!isLooking(kind)) throw new Error('Playwright looks for things in another way than this file knows.');
  kind.retryWithProgressAndBackoff = function (progress, look) {
    return this.retryWithProgressAndTimeouts(progress, LOOKS_MS, look);
  };
}

/** What stands behind the main frame of a page: Playwright runs in this process. */
function insideOf(page: Page): unknown {
  const frame = page.mainFrame();
  const connection: unknown = '_connection' in frame ? frame._connection : undefined;
  if (typeof connection !== 'object' || connection === null || !('toImpl' in connection)) return undefined;
  const { toImpl } = connection;
  return typeof toImpl === 'function' ? toImpl(frame) : undefined;
}

function isLooking(thing: unknown): thing is Looking {
  if (typeof thing !== 'object' || thing === null) return false;
  return 'retryWithProgressAndBackoff' in thing && 'retryWithProgressAndTimeouts' in thing;
}
