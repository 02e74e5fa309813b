import { assign, receiverRejection, type Assignment } from './assign.ts';
import type { Receiver } from './receiver.ts';
import { closedRejection, closeVisit, standing, type Said } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { destination, stageOf, type Direction } from './destination.ts';
import type { Rejection } from './errors.ts';
import type { AnsweredQuestion } from './exit-criteria.ts';
import type { Move } from './move.ts';
import { noticesOfMove } from './notices.ts';
import type { VisitOutcome } from './visit.ts';

/** A lead passed along the funnel: which way, to which stage (null: the neighbour), to whom, with which words and answers. */
export type Pass = Readonly<{
  direction: Direction;
  toStageId: string | null;
  receiver: Receiver;
  brief: string | null;
  reason: string | null;
  answers: readonly AnsweredQuestion[];
}>;

/** Ends the open visit and begins one at another stage: what advance and return share. */
export function pass(desk: Desk, command: Pass): Move {
  const { visit, stage } = standing(desk);
  const target = stageOf(destination(desk, stage, command.direction, command.toStageId));
  const outcome = command.direction === 'ahead' ? 'advanced' : 'returned';
  return moved(desk, {
    ...closeVisit(desk, visit, outcome, { reason: command.reason, answers: command.answers }),
    ...assign(desk, target, command.receiver, command.brief),
  });
}

/** Why `pass` would refuse, or undefined. */
export function passRejection(desk: Desk, command: Pass): Rejection | undefined {
  const closed = closedRejection(desk);
  if (closed) return closed;
  const found = destination(desk, standing(desk).stage, command.direction, command.toStageId);
  return 'rejection' in found ? found.rejection : receiverRejection(desk, found.stage, command.receiver);
}

/**
 * A move after which the lead is open, one version older, and with somebody or in a queue; who watches it is told.
 * `movedBy` is who needs no telling because it was he, the actor unless something else is known.
 */
export function moved(
  desk: Desk,
  parts: Pick<Move, 'closes' | 'answers'> & Assignment,
  movedBy: string | null = desk.actor,
): Move {
  const holder = parts.opens?.employeeId ?? null;
  return {
    leadId: desk.lead.id,
    fromVersion: desk.lead.version,
    toVersion: desk.lead.version + 1,
    status: 'open',
    closedAt: null,
    takesBack: null,
    ...parts,
    notices: [...parts.notices, ...noticesOfMove(desk, holder, movedBy)],
  };
}

/** A move after which the lead is won or lost: the visit ends and none begins. Who watches it is told. */
export function closed(desk: Desk, outcome: Extract<VisitOutcome, 'won' | 'lost'>, said: Said): Move {
  const { visit } = standing(desk);
  return {
    leadId: desk.lead.id,
    fromVersion: desk.lead.version,
    toVersion: desk.lead.version + 1,
    status: outcome,
    closedAt: desk.now,
    ...closeVisit(desk, visit, outcome, said),
    opens: null,
    takesBack: null,
    decision: null,
    offers: null,
    notices: noticesOfMove(desk, null, desk.actor),
    turn: null,
  };
}
