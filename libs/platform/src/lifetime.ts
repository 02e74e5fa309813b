const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Resolves when the process is told to stop (Ctrl-C, or SIGTERM from a supervisor). A second signal ends it
 * at once with exit code 130: whoever presses Ctrl-C twice does not want to wait.
 */
export async function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let isStopping = false;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (isStopping) process.exit(130);
        isStopping = true;
        resolve(signal);
      });
    }
  });
}
