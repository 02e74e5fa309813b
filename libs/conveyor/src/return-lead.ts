import type { Receiver } from './assign.ts';
import type { Desk } from './desk.ts';
import type { Rejection } from './errors.ts';
import type { Move } from './move.ts';
import { pass, passRejection } from './pass.ts';

/** `toStageId` null: the previous stage. The reason is what the receiver reads first, so it is his brief. */
export type ReturnLead = Readonly<{ toStageId: string | null; receiver: Receiver; reason: string }>;

/** Moves a lead back to an earlier stage with a reason and hands it to a specialist there. */
export function returnLead(desk: Desk, command: ReturnLead): Move {
  return pass(desk, { ...command, direction: 'behind', brief: command.reason, answers: [] });
}

/** Why `returnLead` would refuse, or undefined. */
export function returnRejection(desk: Desk, command: ReturnLead): Rejection | undefined {
  return passRejection(desk, { ...command, direction: 'behind', brief: command.reason, answers: [] });
}
