import { closedRejection } from './close-visit.ts';
import type { Desk } from './desk.ts';
import type { Rejection } from './errors.ts';
import type { Move } from './move.ts';
import { closed } from './pass.ts';

/** Ends a lead as lost, with the reason: a funnel that forgets why it loses can't be mended. */
export function lose(desk: Desk, command: Readonly<{ reason: string }>): Move {
  return closed(desk, 'lost', command.reason);
}

/** Why `lose` would refuse, or undefined. */
export function loseRejection(desk: Desk): Rejection | undefined {
  return closedRejection(desk);
}
