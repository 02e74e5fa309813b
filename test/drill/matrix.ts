import type { Fault } from './fault.ts';
import { BLOCKED_WORKER } from './faults/blocked-worker.ts';
import { DEAF_WORKER } from './faults/deaf-worker.ts';
import { EVICTING_REDIS } from './faults/evicting-redis.ts';
import { HALF_OPEN_LINK } from './faults/half-open-link.ts';
import { KILLED_REDIS } from './faults/killed-redis.ts';
import { KILLED_WORKERS } from './faults/killed-workers.ts';
import { SET_CLOCK } from './faults/set-clock.ts';
import { STARTED_TOO_EARLY } from './faults/started-too-early.ts';

/** Every fault that the drill knows, in the order of the matrix. */
export const MATRIX: readonly Fault[] = [
  KILLED_WORKERS,
  STARTED_TOO_EARLY,
  KILLED_REDIS,
  EVICTING_REDIS,
  HALF_OPEN_LINK,
  DEAF_WORKER,
  BLOCKED_WORKER,
  SET_CLOCK,
];
