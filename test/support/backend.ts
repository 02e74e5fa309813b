/** What the queue of this run stands on. */
export type Backend = 'postgres' | 'redis';

/** A Redis that runs already, or the program that starts one. */
export type FoundRedis = Readonly<{ url: string } | { binary: string }>;

declare global {
  /** Set by jest.config.js for the projects that run once a backend. */
  var conveyorBackend: Backend | undefined;
  /** Set beside it when this machine has one. */
  var conveyorRedis: FoundRedis | undefined;
}

/** The queue backend that this project runs the spec on. Throws in a project that has none, such as `integration`. */
export function backend(): Backend {
  if (globalThis.conveyorBackend === undefined) {
    throw new Error(
      'Only the e2e and faults projects have a queue backend: move the spec to test/e2e or test/faults.',
    );
  }
  return globalThis.conveyorBackend;
}

/** The Redis of this machine, for the files that start their own. Throws where there is none: the project should have been skipped. */
export function foundRedis(): FoundRedis {
  if (globalThis.conveyorRedis === undefined) throw new Error('This machine has no Redis.');
  return globalThis.conveyorRedis;
}
