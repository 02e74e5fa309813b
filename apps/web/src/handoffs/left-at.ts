import type { components } from '../api/schema.d.ts';

/**
 * How much of the working time (milliseconds) is left at the moment `now`, of what was read at the moment `readAt`: both by the browser's own
 * clock, which need not go as the server's does. It gets less only while the person works.
 */
export function leftAt(
  { workingMs, worksNow }: Pick<components['schemas']['TimeLeft'], 'workingMs' | 'worksNow'>,
  readAt: number,
  now: number,
): number {
  const worked = worksNow ? Math.max(0, now - readAt) : 0;
  return Math.max(0, workingMs - worked);
}
