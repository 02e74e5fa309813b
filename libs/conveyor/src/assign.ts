import type { Specialist } from './candidate.ts';
import { decide, type Decision } from './decide.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import { MINUTE } from './instant.ts';
import type { Move } from './move.ts';
import { noticesOfHandoff, noticesOfQueue } from './notices.ts';
import type { Stage } from './stage.ts';

/** How the receiver is found: by the stage's policy, by nobody (the lead is to wait in the queue), named by a person, or by his own claim. */
export type Receiver =
  | Readonly<{ by: 'policy' }>
  | Readonly<{ by: 'queue' }>
  | Readonly<{ by: 'person'; employeeId: string; force: boolean }>
  | Readonly<{ by: 'claim'; employeeId: string }>;

/** The part of a move that begins a visit. */
export type Assignment = Pick<Move, 'opens' | 'decision' | 'offers' | 'notices'>;

/** Why a named person can't be the receiver, or undefined when he can. Capacity yields to force, nothing else does. */
export function receiverRejection(desk: Desk, stage: Stage, receiver: Receiver): Rejection | undefined {
  if (receiver.by === 'policy' || receiver.by === 'queue') return undefined;
  const { employeeId } = receiver;
  const specialist = specialistsOf(desk, stage).find((other) => other.employeeId === employeeId);
  if (!specialist) return { code: 'NOT_A_SPECIALIST', details: { employeeId, stage: stage.name } };
  if (!specialist.active) return { code: 'EMPLOYEE_INACTIVE', details: { employeeId } };
  const isForced = receiver.by === 'person' && receiver.force;
  if (specialist.load < specialist.capacity || isForced) return undefined;
  return { code: 'AT_CAPACITY', details: { employeeId, stage: stage.name, capacity: specialist.capacity } };
}

/**
 * Begins a visit at `stage`: decides who gets the lead, offers it to him and tells him; when nobody
 * can take it, it waits in the stage's queue with its brief and the heads are told. Throws when a named
 * receiver can't have it.
 */
export function assign(desk: Desk, stage: Stage, receiver: Receiver, brief: string | null): Assignment {
  const rejection = receiverRejection(desk, stage, receiver);
  if (rejection) refuse(rejection);
  const specialists = specialistsOf(desk, stage);
  const decision = decisionFor(desk, stage, receiver);
  const chosen = specialists.find((other) => other.employeeId === decision.chosen);
  return {
    decision,
    opens: {
      number: desk.visits + 1,
      stageId: stage.id,
      employeeId: decision.chosen,
      enteredAt: desk.now,
      dueAt: stage.timeLimitMinutes === null ? null : desk.now + stage.timeLimitMinutes * MINUTE,
      brief,
      capacity: chosen && !decision.forced ? chosen.capacity : null,
      overCapacity: decision.forced,
    },
    offers: chosen ? offerTo(desk, chosen, receiver) : null,
    notices: chosen
      ? noticesOfHandoff(chosen, receiver.by === 'claim' ? chosen.employeeId : desk.actor)
      : noticesOfQueue(desk.heads, desk.now),
  };
}

function offerTo(desk: Desk, chosen: Specialist, receiver: Receiver): Assignment['offers'] {
  const from = desk.visit?.employeeId ?? null;
  return {
    toEmployeeId: chosen.employeeId,
    fromEmployeeId: from === chosen.employeeId ? null : from,
    // Who takes a lead himself has accepted it by that.
    state: receiver.by === 'claim' ? 'accepted' : 'offered',
    at: desk.now,
  };
}

function decisionFor(desk: Desk, stage: Stage, receiver: Receiver): Decision {
  const candidates = specialistsOf(desk, stage).map(
    ({ channels: _, stageId: __, ...candidate }) => candidate,
  );
  const decision = decide({ stageId: stage.id, candidates, seed: desk.seed });
  if (receiver.by === 'policy') return decision;
  if (receiver.by === 'queue') return { ...decision, chosen: null, by: 'person' };
  const chosen = candidates.find((candidate) => candidate.employeeId === receiver.employeeId);
  return {
    ...decision,
    chosen: receiver.employeeId,
    by: receiver.by,
    forced: chosen !== undefined && chosen.load >= chosen.capacity,
  };
}

function specialistsOf(desk: Desk, stage: Stage): readonly Specialist[] {
  return desk.specialists.filter((specialist) => specialist.stageId === stage.id);
}

/** The desk on which one employee can't be found for a stage any more, by the policy at least. */
export function barring(desk: Desk, employeeId: string | null, barred: 'DECLINED' | 'HELD_IT'): Desk {
  const specialists = desk.specialists.map((specialist) =>
    specialist.employeeId === employeeId ? { ...specialist, barred } : specialist,
  );
  return { ...desk, specialists };
}
