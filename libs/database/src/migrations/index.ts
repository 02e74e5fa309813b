import { TheLine1795471200000 } from './1795471200000-the-line.ts';

/** Every migration in the order of its making; a released one is never edited. */
export const migrations = [TheLine1795471200000] as const;
