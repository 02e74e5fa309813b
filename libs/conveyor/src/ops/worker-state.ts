/** A worker says that it is there every ten seconds. */
export const WORKER_BEATS_EVERY_SECONDS = 10;
/** One that was not heard of for this long is taken for dead: four beats are missing. */
export const WORKER_SILENT_AFTER_SECONDS = 45;

export const WORKER_STATES = ['working', 'draining', 'drained', 'silent'] as const;

export type WorkerState = (typeof WORKER_STATES)[number];

/** How a worker is doing, by when it was heard of last and whether it was asked to take no more jobs. */
export function workerState({
  beatSeconds,
  isDrainAsked,
  isDrained,
}: Readonly<{ beatSeconds: number; isDrainAsked: boolean; isDrained: boolean }>): WorkerState {
  if (beatSeconds > WORKER_SILENT_AFTER_SECONDS) return 'silent';
  if (isDrained) return 'drained';
  return isDrainAsked ? 'draining' : 'working';
}
