/** What the queue of this run stands on. */
export type Backend = 'postgres' | 'redis';

declare global {
  /** Set by jest.config.js for the projects that run once a backend. */
  var conveyorBackend: Backend | undefined;
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
