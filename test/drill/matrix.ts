import type { Fault } from './fault.ts';
import { KILLED_WORKERS } from './faults/killed-workers.ts';

/** Every fault that the drill knows, in the order of the matrix. */
export const MATRIX: readonly Fault[] = [KILLED_WORKERS];
