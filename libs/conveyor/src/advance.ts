import type { Receiver } from './receiver.ts';
import type { Desk } from './desk.ts';
import type { Rejection } from './errors.ts';
import type { Move } from './move.ts';
import { pass, passRejection } from './pass.ts';

/** `toStageId` null: the next stage; a later one skips what lies between. */
export type Advance = Readonly<{ toStageId: string | null; receiver: Receiver; brief: string | null }>;

/** Moves a lead to a later stage and hands it to a specialist there. Says what must be written; writes nothing. */
export function advance(desk: Desk, command: Advance): Move {
  return pass(desk, { ...command, direction: 'ahead', reason: null });
}

/** Why `advance` would refuse, or undefined: what greys the button is what refuses the request. */
export function advanceRejection(desk: Desk, command: Advance): Rejection | undefined {
  return passRejection(desk, { ...command, direction: 'ahead', reason: null });
}
