import type { Instant } from './instant.ts';

/** The states of a handoff; `offered` and `accepted` are live, the others are ends. */
export const HANDOFF_STATES = [
  'offered',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
  'escalated',
] as const;

export type HandoffState = (typeof HANDOFF_STATES)[number];

/** The passing of a lead to a specialist, as far as the rules look at it. */
export type Handoff = Readonly<{ id: string; visitId: string; toEmployeeId: string; state: HandoffState }>;

/** A handoff that a move begins. */
export type HandoffStart = Readonly<{
  toEmployeeId: string;
  /** The holder of the visit before; null when the lead comes from outside or the queue. */
  fromEmployeeId: string | null;
  state: 'offered' | 'accepted';
  at: Instant;
}>;

/** How a handoff goes on. */
export type HandoffAnswer = Readonly<{
  handoffId: string;
  state: 'accepted' | 'declined' | 'withdrawn';
  at: Instant;
  /** True when nobody pressed a button: the receiver went on and worked. */
  implied: boolean;
  reason: string | null;
}>;
