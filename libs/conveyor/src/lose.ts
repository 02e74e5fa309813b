import { closedRejection } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import type { LossReason } from './loss-reason.ts';
import type { Move } from './move.ts';
import { closed } from './pass.ts';

/** Why a lead is lost: one of the funnel's reasons, with a comment or none, or free words where the funnel has no list. */
export type Lose =
  | Readonly<{ reason: string; reasonId?: never; comment?: never }>
  | Readonly<{ reasonId: string; comment: string | null; reason?: never }>;

/** Ends a lead as lost, with the reason: a funnel that forgets why it loses can't be mended. */
export function lose(desk: Desk, command: Lose): Move {
  const rejection = loseRejection(desk, command);
  if (rejection) refuse(rejection);
  const reason = reasonOf(desk, command);
  // The words stay as they are when the reason gets another name.
  const words = [reason?.name ?? command.reason, command.comment].filter(Boolean).join(': ');
  return closed(desk, 'lost', { reason: words, lossReasonId: reason?.id ?? null });
}

/** Why `lose` would refuse, or undefined; without a command, whether the lead can be lost for any reason at all. */
export function loseRejection(desk: Desk, command?: Lose): Rejection | undefined {
  const closedAlready = closedRejection(desk);
  if (closedAlready || !command) return closedAlready;
  const reasons = desk.lossReasons.map(({ name }) => name);
  if (command.reasonId === undefined) {
    return reasons.length > 0 ? { code: 'LOSS_REASON_NEEDED', details: { reasons } } : undefined;
  }
  if (reasonOf(desk, command)) return undefined;
  return { code: 'LOSS_REASON_UNKNOWN', details: { reasonId: command.reasonId, reasons } };
}

function reasonOf({ lossReasons }: Desk, { reasonId }: Lose): LossReason | undefined {
  return lossReasons.find(({ id }) => id === reasonId);
}
