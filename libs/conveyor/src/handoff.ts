import type { Instant } from './instant.ts';

/** The states of a handoff; `offered` and `accepted` are live, the others are ends. */
export const HANDOFF_STATES = [
  'offered',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
  'escalated',
  'returned',
] as const;

export type HandoffState = (typeof HANDOFF_STATES)[number];

/** With which of them the lead did not stay with whom it was handed to, because of him: what a sender looks after. */
export const CAME_BACK = [
  'declined',
  'expired',
  'escalated',
  'returned',
] as const satisfies readonly HandoffState[];

/** The passing of a lead to a specialist, as far as the rules look at it. */
export type Handoff = Readonly<{
  id: string;
  visitId: string;
  toEmployeeId: string;
  state: HandoffState;
  /** Until when it must be answered; null: some time. */
  answerDueAt: Instant | null;
}>;

/** Who passed a lead on, and from where. */
export type Sender = Readonly<{
  /** Who worked it before; null when it comes from outside or the queue. */
  fromEmployeeId: string | null;
  /** The stage at which he did: what comes back is counted against it. Null when the lead comes from outside. */
  fromStageId: string | null;
}>;

/** A handoff with its sender, in whose name the lead goes on when the offer comes to nothing. */
export type SentHandoff = Handoff & Sender;

/** A handoff that a move begins. */
export type HandoffStart = Sender &
  Readonly<{
    toEmployeeId: string;
    state: 'offered' | 'accepted';
    at: Instant;
    answerDueAt: Instant | null;
    /** When the receiver is reminded to answer; null: not at all. */
    remindAt: Instant | null;
  }>;

/** How a handoff goes on. */
export type HandoffAnswer = Readonly<{
  handoffId: string;
  /** The state that it goes on from: when it is another one by now, nothing is written. */
  from: 'offered' | 'accepted';
  /** `escalated`: it was declined or ran out, and the heads were told because it was not the first. */
  state: Exclude<HandoffState, 'offered'>;
  at: Instant;
  /** True when nobody pressed a button: the receiver went on and worked. */
  implied: boolean;
  reason: string | null;
}>;
