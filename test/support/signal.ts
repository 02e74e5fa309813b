/** A promise that the test resolves itself: how a handler and a test wait for each other. */
export interface Signal {
  readonly given: Promise<void>;
  readonly give: () => void;
}

export function signal(): Signal {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

/** What tells a job to stop, and never does. */
export function never(): AbortSignal {
  return new AbortController().signal;
}
