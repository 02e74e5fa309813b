import type { Terms } from '#conveyor';
import type { AnswerRow, ArrivalRow, OpenRow, TruthRow } from '#database/insight';
import type { LineRead } from '../read-line-to-plan.ts';
import type { StageRouting } from '../route-by-policy.ts';

/** Everything that is known of a line today, as far as it can be simulated. */
export type LineAsItIs = Readonly<{
  read: LineRead;
  /** For each stage in the line's order who works there, and how it finds somebody for a lead. */
  seats: readonly (readonly Terms[])[];
  routing: readonly StageRouting[];
  /** How many open leads each person may hold in all; null: any number. */
  capacities: readonly (number | null)[];
  arrivals: readonly ArrivalRow[];
  answers: readonly AnswerRow[];
  /** So many whole weeks were looked at, up to now. */
  weeks: number;
  /** The leads that are open now, and those that were when these weeks began. */
  open: Readonly<{ now: readonly OpenRow[]; before: readonly OpenRow[] }>;
  truth: readonly TruthRow[];
}>;
