import { advanceRejection } from './advance.ts';
import { claimRejection } from './claim.ts';
import type { Desk } from './desk.ts';
import type { Rejection } from './errors.ts';
import type { LastMove } from './last-move.ts';
import { loseRejection } from './lose.ts';
import { reassignRejection } from './reassign.ts';
import { reopenRejection } from './reopen.ts';
import { returnRejection } from './return-lead.ts';
import { inOrder } from './stage.ts';
import { undoRejection } from './undo.ts';
import { winRejection } from './win.ts';

export const VERBS = ['advance', 'return', 'lose', 'win', 'reassign', 'claim', 'reopen', 'undo'] as const;

export type Verb = (typeof VERBS)[number];

/** What a person can do with a lead now: for each verb the reason why not, or null when it is possible. */
export type PossibleMoves = Readonly<Record<Verb, Rejection | null>>;

const BY_POLICY = { by: 'policy' } as const;

/** Asks every verb the question that the verb asks itself, so that a button and a request never disagree. `last` is what an undo would take back. */
export function possibleMoves(desk: Desk, last: LastMove | null = null): PossibleMoves {
  const here = { toStageId: null, receiver: BY_POLICY };
  return {
    advance: advanceRejection(desk, { ...here, brief: null }) ?? null,
    return: returnRejection(desk, { ...here, reason: '' }) ?? null,
    lose: loseRejection(desk) ?? null,
    win: winRejection(desk) ?? null,
    reassign: reassignRejection(desk, { receiver: BY_POLICY, brief: null }) ?? null,
    claim: claimable(desk),
    reopen:
      reopenRejection(desk, {
        toStageId: inOrder(desk.stages)[0]?.id ?? '',
        receiver: BY_POLICY,
        brief: null,
      }) ?? null,
    undo: undoRejection(desk, last) ?? null,
  };
}

/** Whether the lead waits in a queue is known without knowing who asks; who may claim it is asked when he does. */
function claimable(desk: Desk): Rejection | null {
  const rejection = claimRejection(desk, { employeeId: desk.actor ?? '' }) ?? null;
  return rejection?.code === 'NOT_A_SPECIALIST' && desk.actor === null ? null : rejection;
}
