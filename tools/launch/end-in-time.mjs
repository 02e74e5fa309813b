import { once } from 'node:events';

/**
 * Lets a child that has done its work end by itself, then asks it to, then ends it. Each takes at most `patienceMs`. True when
 * it ended by itself.
 */
export async function endInTime(child, patienceMs) {
  if (await endsWithin(child, patienceMs)) return true;
  child.kill('SIGTERM');
  if (!(await endsWithin(child, patienceMs))) child.kill('SIGKILL');
  return false;
}

async function endsWithin(child, ms) {
  if (child.exitCode !== null || child.signalCode !== null) return true;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ms);
  try {
    await once(child, 'exit', { signal: patience.signal });
    return true;
  } catch (error) {
    if (!patience.signal.aborted) throw error;
    return false;
  } finally {
    clearTimeout(timer);
  }
}
