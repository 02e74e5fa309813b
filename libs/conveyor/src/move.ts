import type { Decision } from './decide.ts';
import type { HandoffAnswer, HandoffStart } from './handoff.ts';
import type { Instant } from './instant.ts';
import type { LeadStatus } from './lead.ts';
import type { Notice } from './notice.ts';
import type { Position } from './position.ts';
import type { Credits } from './routing/turn.ts';
import type { VisitEnd, VisitStart } from './visit.ts';

/**
 * What one command does to a lead, complete: the storage writes all of it or nothing. Every verb of
 * the line yields one.
 */
export type Move = Readonly<{
  leadId: string;
  fromVersion: number;
  /** `fromVersion` when the lead itself did not move (a handoff was accepted), else one more. */
  toVersion: number;
  status: LeadStatus;
  /** Since when the lead is won or lost; null while it is open. */
  closedAt: Instant | null;
  closes: VisitEnd | null;
  answers: HandoffAnswer | null;
  opens: VisitStart | null;
  /** What the visit that begins goes on with, where a move is taken back. */
  takesBack: TakenBack | null;
  decision: Decision | null;
  offers: HandoffStart | null;
  notices: readonly Notice[];
  /** The turn of the stage's round robin, when the decision took one. */
  turn: TurnTaken | null;
}>;

/**
 * The visit whose end is taken back: it has ended, but no figure counts its end. The one that begins goes on with it: its limits count from
 * `standsSince` on, and its card stands where that one's stood.
 */
export type TakenBack = Readonly<{ visitId: string; standsSince: Instant; position: Position }>;

/** A turn of a stage's round robin: written only while it is still the turn that the decision saw. */
export type TurnTaken = Readonly<{ stageId: string; seen: number; credits: Credits }>;
