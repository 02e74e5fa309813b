import type { LoggedActivity } from './activity.ts';
import type { Specialist } from './candidate.ts';
import type { Handoff } from './handoff.ts';
import type { WorkingHours } from './hours/working-hours.ts';
import type { Instant } from './instant.ts';
import type { Lead } from './lead.ts';
import type { LossReason } from './loss-reason.ts';
import type { Listener } from './notice.ts';
import type { Learned } from './routing/learning.ts';
import type { Turn } from './routing/turn.ts';
import type { Stage } from './stage.ts';
import type { Visit } from './visit.ts';

/**
 * Everything that a move may look at, read at one moment. The rules decide on a desk and on nothing
 * else; the storage refuses what was decided on a desk that is no longer true.
 */
export type Desk = Readonly<{
  lead: Lead;
  /** The open visit; null for a lead that is won or lost. */
  visit: Visit | null;
  /** Number of the lead's newest visit, open or not; 0 before the first. */
  visits: number;
  /** The offered or accepted handoff of the open visit. */
  handoff: Handoff | null;
  /** What was logged since the lead last came to its stage, whoever worked it there. */
  activities: readonly LoggedActivity[];
  stages: readonly Stage[];
  /** The reasons for which the funnel loses leads; with none, any words will do. */
  lossReasons: readonly LossReason[];
  /** Specialists of the stage that the move leads to. */
  specialists: readonly Specialist[];
  /** Who worked the lead last at the stage that the move leads to; null when nobody has. */
  workedBefore: string | null;
  /** How many offers of the lead have come to nothing since it came to the stage where it stands. */
  failedOffers: number;
  /** The round robin of the stage that the move leads to. */
  turn: Turn;
  /** What the stage that the move leads to has learned, and what that has cost; nothing where it does not learn. */
  learned: Learned;
  /** Who heads the funnel's department. */
  heads: readonly Listener[];
  /** Who wants to know what becomes of the lead. */
  watchers: readonly Listener[];
  /** The hours of the funnel's department, by which a lead waits in a queue; null: round the clock. */
  hours: WorkingHours | null;
  /** Who acts; null when nobody is known. */
  actor: string | null;
  now: Instant;
  /** Settles ties of the decision. */
  seed: string;
}>;
