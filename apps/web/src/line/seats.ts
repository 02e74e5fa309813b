import type { Seat, SpecialistRank } from '#conveyor';
import type { LineStage } from './line-query.ts';

/** What was agreed with a specialist of a stage. */
export type Terms = Readonly<{ rank: SpecialistRank; weight: number; capacity: number }>;

/** What somebody has changed and not saved yet, by stage and person; null: no specialist there any more. */
export type Edits = ReadonlyMap<string, ReadonlyMap<string, Terms | null>>;

/** What one change comes to: from what to what. */
export type Difference = Readonly<{ employeeId: string; before: Terms | null; after: Terms | null }>;

export const NO_EDITS: Edits = new Map();

/** For whoever is new at a stage. */
const USUAL_TERMS: Terms = { rank: 'primary', weight: 1, capacity: 10 };

/** The terms of somebody at a stage as they are kept; null: he does not work it. */
export function keptTerms({ specialists }: Pick<LineStage, 'specialists'>, employeeId: string): Terms | null {
  const kept = specialists.find((one) => one.employeeId === employeeId);
  return kept ? { rank: kept.rank, weight: kept.weight, capacity: kept.capacity } : null;
}

/** The terms as they would be once everything is saved. */
export function termsAt(stage: LineStage, employeeId: string, edits: Edits): Terms | null {
  const edited = edits.get(stage.id)?.get(employeeId);
  return edited === undefined ? keptTerms(stage, employeeId) : edited;
}

/** Changes the terms of somebody at a stage. What comes back to what is kept is no change. */
export function withTerms(edits: Edits, stage: LineStage, employeeId: string, terms: Terms | null): Edits {
  const ofStage = new Map(edits.get(stage.id));
  if (isSame(terms, keptTerms(stage, employeeId))) ofStage.delete(employeeId);
  else ofStage.set(employeeId, terms);
  const changed = new Map(edits);
  if (ofStage.size > 0) changed.set(stage.id, ofStage);
  else changed.delete(stage.id);
  return changed;
}

/** The same with another rank; who is new gets the terms that he had, or usual ones. */
export function ranked(
  stage: LineStage,
  employeeId: string,
  edits: Edits,
  rank: SpecialistRank | null,
): Terms | null {
  if (rank === null) return null;
  const terms = termsAt(stage, employeeId, edits) ?? keptTerms(stage, employeeId) ?? USUAL_TERMS;
  return { ...terms, rank };
}

/** What of a stage would be saved; what somebody else has made the same meanwhile is none of it. */
export function differencesOf(stage: LineStage, edits: Edits): readonly Difference[] {
  return [...(edits.get(stage.id) ?? [])].flatMap(([employeeId, after]) => {
    const before = keptTerms(stage, employeeId);
    return isSame(before, after) ? [] : [{ employeeId, before, after }];
  });
}

/** Who would work the stages once everything is saved. */
export function seatsOf(stages: readonly LineStage[], edits: Edits): readonly Seat[] {
  return stages.flatMap((stage) => {
    const ids = new Set([
      ...stage.specialists.map(({ employeeId }) => employeeId),
      ...(edits.get(stage.id)?.keys() ?? []),
    ]);
    return [...ids].flatMap((employeeId) => {
      const terms = termsAt(stage, employeeId, edits);
      return terms ? [{ employeeId, stageId: stage.id, rank: terms.rank, capacity: terms.capacity }] : [];
    });
  });
}

/** The whole list of a stage as it is sent: what nobody has changed here, as it is kept. */
export function listToSave(stage: LineStage, edits: Edits) {
  const ofStage = edits.get(stage.id) ?? new Map<string, Terms | null>();
  const kept = stage.specialists.flatMap((one) => {
    const terms = termsAt(stage, one.employeeId, edits);
    const { employeeId, fits, strength, since } = one;
    return terms ? [{ employeeId, ...terms, fits, strength, since }] : [];
  });
  const added = [...ofStage].flatMap(([employeeId, terms]) =>
    terms && !keptTerms(stage, employeeId) ? [{ employeeId, ...terms }] : [],
  );
  return [...kept, ...added];
}

function isSame(one: Terms | null, other: Terms | null): boolean {
  if (one === null || other === null) return one === other;
  return one.rank === other.rank && one.weight === other.weight && one.capacity === other.capacity;
}
