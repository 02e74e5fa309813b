import type { Barred, Specialist } from './candidate.ts';
import { decide, type Decision } from './decide.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import { visitLimits } from './limits.ts';
import type { Move } from './move.ts';
import { noticesOfHandoff, noticesOfQueue } from './notices.ts';
import { offerTo } from './offer.ts';
import type { Receiver } from './receiver.ts';
import { isFull } from './routing/exclusion.ts';
import type { Learning } from './routing/learning.ts';
import { turnAfter } from './routing/turn.ts';
import type { Stage } from './stage.ts';

/** The part of a move that begins a visit. */
export type Assignment = Pick<Move, 'opens' | 'decision' | 'offers' | 'notices' | 'turn'>;

/** Why a named person can't be the receiver, or undefined when he can. Capacity yields to force, nothing else does. */
export function receiverRejection(desk: Desk, stage: Stage, receiver: Receiver): Rejection | undefined {
  if (receiver.by === 'policy' || receiver.by === 'queue') return undefined;
  const { employeeId } = receiver;
  const specialist = specialistsOf(desk, stage).find((other) => other.employeeId === employeeId);
  if (!specialist) return { code: 'NOT_A_SPECIALIST', details: { employeeId, stage: stage.name } };
  if (!specialist.active) return { code: 'EMPLOYEE_INACTIVE', details: { employeeId } };
  if (receiver.by === 'person' && receiver.force) return undefined;
  const { load, capacity, loadInAll, capacityInAll } = specialist;
  if (load >= capacity) return { code: 'AT_CAPACITY', details: { employeeId, stage: stage.name, capacity } };
  if (!isFull(specialist)) return undefined;
  return { code: 'FULL', details: { employeeId, leads: loadInAll, capacity: capacityInAll ?? 0 } };
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
  const turn = turnAfter(decision, desk.turn);
  return {
    decision,
    opens: {
      number: desk.visits + 1,
      stageId: stage.id,
      employeeId: decision.chosen,
      enteredAt: desk.now,
      ...visitLimits(
        stage,
        { hours: chosen ? chosen.hours : desk.hours, isHeld: chosen !== undefined },
        desk.now,
      ),
      setAside: receiver.by === 'queue',
      brief,
      ...seatOf(decision, chosen),
    },
    offers: chosen ? offerTo(desk, stage, chosen, receiver) : null,
    notices: chosen
      ? noticesOfHandoff(chosen, receiver.by === 'claim' ? chosen.employeeId : desk.actor)
      : noticesOfQueue(desk, decision),
    turn: turn ? { stageId: stage.id, seen: desk.turn.number, credits: turn.credits } : null,
  };
}

type Start = NonNullable<Assignment['opens']>;

function seatOf(
  { forced }: Decision,
  chosen: Specialist | undefined,
): Pick<Start, 'capacity' | 'capacityInAll' | 'employeeVersion' | 'overCapacity'> {
  const isSeated = chosen && !forced;
  return {
    capacity: isSeated ? chosen.capacity : null,
    capacityInAll: isSeated ? chosen.capacityInAll : null,
    employeeVersion: chosen?.version ?? null,
    overCapacity: forced,
  };
}

/** Who gets the lead of the desk at a stage, found as the receiver says. */
export function decisionFor(desk: Desk, stage: Stage, receiver: Receiver): Decision {
  const candidates = specialistsOf(desk, stage);
  const decision = decide({
    stageId: stage.id,
    policy: stage.policy,
    availability: stage.availability,
    candidates,
    preferred: receiver.by === 'policy' ? (receiver.preferred ?? null) : null,
    // Who names somebody draws no lot.
    learning: receiver.by === 'policy' ? learningAt(desk, stage) : null,
    seed: desk.seed,
  });
  if (receiver.by === 'policy') return decision;
  if (receiver.by === 'queue') return { ...decision, chosen: null, by: 'person' };
  const chosen = candidates.find((candidate) => candidate.employeeId === receiver.employeeId);
  return {
    ...decision,
    chosen: receiver.employeeId,
    by: receiver.by,
    forced: chosen !== undefined && (chosen.load >= chosen.capacity || isFull(chosen)),
  };
}

/** Null for a stage that does not learn. */
function learningAt({ learned }: Desk, { policy, learningBudget: budget }: Stage): Learning | null {
  return policy === 'strongest-first' && budget !== null ? { ...learned, budget } : null;
}

function specialistsOf(desk: Desk, stage: Stage): readonly Specialist[] {
  return desk.specialists.filter((specialist) => specialist.stageId === stage.id);
}

/** The desk on which one employee can't be found for a stage any more, by the policy at least. */
export function barring(desk: Desk, employeeId: string | null, barred: Barred): Desk {
  const specialists = desk.specialists.map((specialist) =>
    specialist.employeeId === employeeId ? { ...specialist, barred } : specialist,
  );
  return { ...desk, specialists };
}
