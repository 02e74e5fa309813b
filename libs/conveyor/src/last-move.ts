import type { Channel } from './channel.ts';
import type { HandoffState, Sender } from './handoff.ts';
import type { Instant } from './instant.ts';
import type { Position } from './position.ts';
import type { Visit, VisitOutcome } from './visit.ts';

/** A lead's last move as far as it matters to whether it can be taken back. */
export type LastMove = Readonly<{
  /** Who made it; null when nobody is known, or it was the product. */
  by: string | null;
  at: Instant;
  /** How the lead's last visit that is over has ended, and whether that end was taken back already. */
  outcome: VisitOutcome;
  isTakenBack: boolean;
}>;

/** The same with what it takes to have the lead where it was. */
export type UndoableMove = LastMove &
  Readonly<{
    ended: Visit & Readonly<{ endedAt: Instant; standsSince: Instant | null }>;
    /** How its holder had come by it; null where nobody held it. */
    handoff: (Sender & Readonly<{ state: HandoffState }>) | null;
    /** On which channels he was not told of it, because it was gone before. */
    untold: readonly Channel[];
    /** Where its card stood. */
    position: Position;
  }>;
