import { useSyncExternalStore } from 'react';

const EVERY_MS = 30_000;

let now = Date.now();
const watchers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function watch(changed: () => void): () => void {
  watchers.add(changed);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const watcher of watchers) watcher();
  }, EVERY_MS);
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The moment (epoch milliseconds), twice a minute a new one, for all that count by it at once. */
export function useNow(): number {
  return useSyncExternalStore(watch, () => now);
}
