import type { Decision } from './decide.ts';
import type { HandoffAnswer, HandoffStart } from './handoff.ts';
import type { LeadStatus } from './lead.ts';
import type { Notice } from './notice.ts';
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
  closes: VisitEnd | null;
  answers: HandoffAnswer | null;
  opens: VisitStart | null;
  decision: Decision | null;
  offers: HandoffStart | null;
  notices: readonly Notice[];
  /** The turn of the stage's round robin, when the decision took one. */
  turn: TurnTaken | null;
}>;

/** A turn of a stage's round robin: written only while it is still the turn that the decision saw. */
export type TurnTaken = Readonly<{ stageId: string; seen: number; credits: Credits }>;
