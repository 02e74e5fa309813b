import { closedRejection } from './close-visit.ts';
import type { Desk } from './desk.ts';
import type { Rejection } from './errors.ts';
import type { Move } from './move.ts';
import { closed } from './pass.ts';

/** Ends a lead as won, from whatever stage it stands at: customers do skip stages. */
export function win(desk: Desk): Move {
  return closed(desk, 'won', null);
}

/** Why `win` would refuse, or undefined. */
export function winRejection(desk: Desk): Rejection | undefined {
  return closedRejection(desk);
}
