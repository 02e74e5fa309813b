/** What tells a process to stop: Ctrl-C, a supervisor, a terminal that is closed. */
export const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Stops this process in order when npm, which started it, is gone: killed with -9 it hands no signal on, and nobody would
 * see any more what still runs here.
 */
export function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm && isAlive(npm)) return;
    clearInterval(timer);
    // Not by process.kill: on Windows that ends a process without asking it.
    if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(143);
  }, 500);
  timer.unref();
}

/** Whether a process of that number lives; one that belongs to somebody else does too. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Hands on to the children what tells this process to stop. A Ctrl-C reaches them by itself as well: they bear it twice. */
export function handSignalsOn(children) {
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => children.forEach((child) => child.kill(signal)));
  }
}
