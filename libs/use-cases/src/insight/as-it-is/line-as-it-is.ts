import type { Terms } from '#conveyor';
import type { AnswerRow, ArrivalRow, OpenRow, TruthRow } from '#database/insight';
import type { LineToPlan } from '../line-to-plan.ts';
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

/** The same with only those stages that a line to plan has, in the same order. */
export function narrowedTo(whole: LineAsItIs, line: LineToPlan): LineAsItIs {
  const kept = new Set(line.stages.map(({ stageId }) => stageId));
  const ids = whole.read.line.stages.map(({ stageId }) => stageId);
  const isKept = (_: unknown, place: number): boolean => kept.has(ids[place] ?? '');
  const keptOf = <Row extends Readonly<{ stageId: string }>>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ stageId }) => kept.has(stageId));
  return {
    ...whole,
    read: { ...whole.read, line },
    seats: whole.seats.filter(isKept),
    routing: whole.routing.filter(isKept),
    open: { now: keptOf(whole.open.now), before: keptOf(whole.open.before) },
  };
}
