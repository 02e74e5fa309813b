import { decide, type HandoffStart, type Move, type VisitEnd, type VisitStart } from '#conveyor';
import { entryOfMove } from '#conveyor/audit';
import type { Keep, Writing } from '#database';
import { uuidv7 } from '#platform';

const RECEIVERS = ['nobody', 'queue', 'forced', 'seated', 'seated in all'] as const;

/** What a move is made of: who gets the lead, and which parts there are besides. */
export type KindOfMove = Readonly<{
  receiver: (typeof RECEIVERS)[number];
  closes: boolean;
  answers: boolean;
  turn: boolean;
  notices: boolean;
  keep: boolean;
}>;

/** What a move is about. The lead's first visit is `visitId`, and its handoff is not answered yet. */
export type MovedThings = Readonly<{
  leadId: string;
  version: number;
  visits: number;
  visitId: string;
  handoffId: string;
  stageId: string;
  employeeId: string;
  fromStageId: string;
  fromEmployeeId: string;
  turnSeen: number;
  at: number;
}>;

/** Every combination of parts that a move can have; some more than the rules make, none that makes no sense. */
export const KINDS_OF_MOVES: readonly KindOfMove[] = RECEIVERS.flatMap((receiver) =>
  subsets(['closes', 'answers', 'turn', 'notices', 'keep']).map((has) => ({
    receiver,
    closes: has.includes('closes'),
    answers: has.includes('answers'),
    turn: has.includes('turn'),
    notices: has.includes('notices'),
    keep: has.includes('keep'),
  })),
).filter(isMove);

/** All subsets, the empty one first. */
export function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (made, item) => [...made, ...made.map((subset) => [...subset, item])],
    [[]],
  );
}

function isMove({ receiver, closes, answers, turn, notices }: KindOfMove): boolean {
  const opens = receiver !== 'nobody';
  // Who accepts leaves the lead where it is and tells nobody. Nothing else answers a handoff whose visit goes on.
  const isAccepted = answers && !closes && !opens && !notices;
  const isMoved = closes || (opens && !answers);
  return (isAccepted || isMoved) && (!turn || isHeld(receiver));
}

function isHeld(receiver: KindOfMove['receiver']): boolean {
  return receiver !== 'nobody' && receiver !== 'queue';
}

/** A move of this kind, each of whose values is another, so that none can be mistaken for its neighbour. */
export function writingOf(kind: KindOfMove, things: MovedThings): Writing {
  const { leadId, version, visits, at, stageId, employeeId, turnSeen } = things;
  const move: Move = {
    leadId,
    fromVersion: version,
    toVersion: version + 1,
    status: kind.receiver === 'nobody' && kind.closes ? 'lost' : 'open',
    closedAt: kind.receiver === 'nobody' && kind.closes ? at : null,
    closes: kind.closes ? ending(things) : null,
    answers: kind.answers
      ? {
          handoffId: things.handoffId,
          from: 'offered',
          state: 'returned',
          at,
          implied: true,
          reason: 'Too soon',
        }
      : null,
    opens: opening(kind, things, visits + 1),
    takesBack: null,
    decision: kind.receiver === 'nobody' ? null : nobody(stageId),
    offers: isHeld(kind.receiver) ? offer(things) : null,
    notices: kind.notices
      ? [{ kind: 'lead.moved', employeeId, channel: 'slack', onceInHour: null, suppressed: 'OWN_ACTION' }]
      : [],
    turn: kind.turn ? { stageId, seen: turnSeen, credits: { [employeeId]: 0.5 } } : null,
  };
  const ids = {
    visitId: uuidv7(at),
    handoffId: uuidv7(at),
    noticeId: () => uuidv7(at),
    auditId: uuidv7(at),
    lot: 4_711,
    writtenAt: at,
  };
  const keep: Keep = { key: 'the key', fingerprint: 'the request', answer: { said: 'so' } };
  const author = { actor: things.fromEmployeeId, through: 'console', requestId: uuidv7(at) } as const;
  // The desk has no visit: what the audit keeps of it then is what the move itself says.
  const audit = { ...author, ...entryOfMove({ visit: null }, move) };
  return { move, ids, keep: kind.keep ? keep : null, audit };
}

function ending({ visitId, at, fromEmployeeId }: MovedThings): VisitEnd {
  return {
    visitId,
    endedAt: at,
    outcome: 'returned',
    reason: 'Not yet',
    lossReasonId: null,
    answers: [{ questionId: 'q', question: 'Which?', answer: 'That' }],
    endedBy: fromEmployeeId,
  };
}

function opening(
  { receiver }: KindOfMove,
  { stageId, employeeId, at }: MovedThings,
  number: number,
): VisitStart | null {
  if (receiver === 'nobody') return null;
  const held = isHeld(receiver);
  return {
    number,
    stageId,
    employeeId: held ? employeeId : null,
    enteredAt: at,
    dueAt: at + 2_000,
    remindAt: at + 1_000,
    setAside: receiver === 'queue',
    brief: `For ${receiver}`,
    capacity: receiver.startsWith('seated') ? 50 : null,
    capacityInAll: receiver === 'seated in all' ? 90 : null,
    employeeVersion: held ? 1 : null,
    overCapacity: receiver === 'forced',
  };
}

function offer({ employeeId, fromEmployeeId, fromStageId, at }: MovedThings): HandoffStart {
  const until = { answerDueAt: at + 4_000, remindAt: at + 3_000 };
  return { toEmployeeId: employeeId, fromEmployeeId, fromStageId, at, state: 'offered', ...until };
}

function nobody(stageId: string): Move['decision'] {
  const how = {
    policy: 'manual',
    availability: 'at_work',
    preferred: null,
    learning: null,
    seed: 'seed',
  } as const;
  return decide({ stageId, candidates: [], ...how });
}
