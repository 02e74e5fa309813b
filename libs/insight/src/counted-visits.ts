/** One row of a lead's history, as it was recorded. Moments are epoch milliseconds. */
export type RecordedVisit = Readonly<{
  leadId: string;
  /** 1 for the lead's first visit; no number is skipped. */
  number: number;
  stageId: string;
  /** Null: the lead waited in the stage's queue. */
  employeeId: string | null;
  enteredAt: number;
  endedAt: number | null;
  /** How it ended; null while it is open. */
  outcome: string | null;
  lossReasonId: string | null;
  /** True when its end was taken back: a later visit goes on with it. */
  takenBack: boolean;
  /** Since when the visit lasts with which this one goes on; null: since it was entered. */
  standsSince: number | null;
  /** When he who was given the lead said that he has it; null: he did not, or took it himself. */
  acceptedAt: number | null;
}>;

/** The ends of the work at a stage. Every other end only changes who works, and the lead stays at the stage. */
export const ENDS_OF_WORK = ['advanced', 'won', 'lost', 'returned'] as const;

export type EndOfWork = (typeof ENDS_OF_WORK)[number];

/** How a lead came to its stage: for the first time, or once more (sent back, passed on again, opened again). */
export type Arrival = 'first' | 'again';

/** A visit as figures see it: what was taken back is left out, and what goes on with it stands in its place. */
export type CountedVisit = Readonly<{
  leadId: string;
  stageId: string;
  employeeId: string | null;
  /** When it began; where a move was taken back, when what it goes on with did. */
  enteredAt: number;
  endedAt: number | null;
  /** Null while it is open; `handed-on` when the lead went on at the same stage with somebody else, or in its queue. */
  end: EndOfWork | 'handed-on' | null;
  lossReasonId: string | null;
  /** Null when the lead was at the stage already and only its holder has changed. */
  arrival: Arrival | null;
  /** When the lead came to the stage: from then on its stay lasts. */
  arrivedAt: number;
  /** When it was accepted; of a visit that goes on with one that was taken back, when that one was. Null: nobody said so. */
  acceptedAt: number | null;
}>;

/**
 * What of a lead's history counts, in the order of the visits' numbers. Left out: visits that were undone (the move that began them was taken
 * back), and visits whose end was taken back, because the visit that goes on with them counts from their beginning.
 */
export function countedVisits(history: readonly RecordedVisit[]): readonly CountedVisit[] {
  const counted: CountedVisit[] = [];
  const seen = new Set<string>();
  const inOrder = [...history].sort((one, other) => one.number - other.number);
  let takenBack: number | null = null;
  for (const visit of inOrder.filter(({ outcome }) => outcome !== 'undone')) {
    const accepted: number | null = (visit.standsSince === null ? null : takenBack) ?? visit.acceptedAt;
    takenBack = visit.takenBack ? accepted : null;
    if (visit.takenBack) continue;
    const { leadId, stageId, employeeId, endedAt, lossReasonId } = visit;
    const enteredAt = visit.standsSince ?? visit.enteredAt;
    const before = counted.at(-1);
    const goesOn = before?.stageId === stageId && before.end === 'handed-on';
    const again = seen.has(stageId) ? 'again' : 'first';
    counted.push({
      leadId,
      stageId,
      employeeId,
      enteredAt,
      endedAt,
      end: endOf(visit.outcome),
      lossReasonId,
      arrival: goesOn ? null : again,
      arrivedAt: goesOn ? before.arrivedAt : enteredAt,
      acceptedAt: accepted,
    });
    seen.add(stageId);
  }
  return counted;
}

function endOf(outcome: string | null): CountedVisit['end'] {
  return outcome === null ? null : (ENDS_OF_WORK.find((end) => end === outcome) ?? 'handed-on');
}
