import type { Receiver } from './receiver.ts';
import type { Desk } from './desk.ts';
import type { Rejection } from './errors.ts';
import type { Move } from './move.ts';
import { pass, passRejection } from './pass.ts';

/** `toStageId` null: the previous stage. The reason is what the receiver reads first, so it is his brief. */
export type ReturnLead = Readonly<{ toStageId: string | null; receiver: Receiver; reason: string }>;

/** Moves a lead back to an earlier stage with a reason, to whoever worked it there if he can take it and nobody else is named. */
export function returnLead(desk: Desk, command: ReturnLead): Move {
  const receiver: Receiver =
    command.receiver.by === 'policy' ? { by: 'policy', preferred: desk.workedBefore } : command.receiver;
  return pass(desk, { ...command, receiver, direction: 'behind', brief: command.reason, answers: [] });
}

/** Why `returnLead` would refuse, or undefined. */
export function returnRejection(desk: Desk, command: ReturnLead): Rejection | undefined {
  return passRejection(desk, { ...command, direction: 'behind', brief: command.reason, answers: [] });
}
