import type { Fault } from './fault.ts';
import { BLOCKED_WORKER } from './faults/blocked-worker.ts';
import { DEAF_WORKER } from './faults/deaf-worker.ts';
import { ERASED_WHILE_QUEUED } from './faults/erased-while-queued.ts';
import { EVICTING_REDIS } from './faults/evicting-redis.ts';
import { HALF_OPEN_LINK } from './faults/half-open-link.ts';
import { FULL_DISK } from './faults/full-disk.ts';
import { KILLED_POSTGRES } from './faults/killed-postgres.ts';
import { KILLED_REDIS } from './faults/killed-redis.ts';
import { KILLED_WORKERS } from './faults/killed-workers.ts';
import { MANY_HANDS, REPEATED } from './faults/many-hands.ts';
import { NO_WORKER } from './faults/no-worker.ts';
import { OTHER_TABLES } from './faults/other-tables.ts';
import { OVERLOAD } from './faults/overload.ts';
import { POISON } from './faults/poison.ts';
import { RESTORED } from './faults/restored.ts';
import { SET_CLOCK } from './faults/set-clock.ts';
import { STARTED_TOO_EARLY } from './faults/started-too-early.ts';
import { ROLLING_RESTART } from './faults/rolling-restart.ts';
import { FORGETFUL_QUEUE, KILLED_BETWEEN_STEPS } from './faults/told-once.ts';

/** Every fault that the drill knows, in the order of the matrix. */
export const MATRIX: readonly Fault[] = [
  NO_WORKER,
  KILLED_WORKERS,
  REPEATED,
  MANY_HANDS,
  KILLED_BETWEEN_STEPS,
  ...KILLED_POSTGRES,
  STARTED_TOO_EARLY,
  KILLED_REDIS,
  FORGETFUL_QUEUE,
  EVICTING_REDIS,
  HALF_OPEN_LINK,
  DEAF_WORKER,
  BLOCKED_WORKER,
  SET_CLOCK,
  ...POISON,
  ...OVERLOAD,
  ROLLING_RESTART,
  FULL_DISK,
  RESTORED,
  ERASED_WHILE_QUEUED,
  ...OTHER_TABLES,
];
