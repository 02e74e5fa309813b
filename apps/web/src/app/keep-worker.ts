import { Worker } from './worker.ts';

/** How often it is asked whether there is another version of the pages, beside whenever somebody comes back to them. */
const EVERY_MS = 30 * 60_000;

export const worker = new Worker('serviceWorker' in navigator ? navigator.serviceWorker : undefined, () =>
  window.location.reload(),
);

/** Keeps the worker for as long as the page is open. The pages do without it: where it can't be started, nothing is to be said. */
export async function keepWorker(): Promise<void> {
  const registration = await worker.start().catch(() => undefined);
  if (!registration) return;
  // Without network there is nothing new; then the next time will do.
  const ask = () => void registration.update().catch(() => undefined);
  setInterval(ask, EVERY_MS);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ask());
}
