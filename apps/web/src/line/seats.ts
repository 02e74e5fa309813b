import { hashKey } from '@tanstack/react-query';
import { FITS_ALL, type Fits, type Seat, type SpecialistRank } from '#conveyor';
import type { LineStage } from './line-query.ts';

/** What was agreed with a specialist of a stage. */
export type Terms = Readonly<{
  rank: SpecialistRank;
  weight: number;
  capacity: number;
  /** When his ramp began; null: when it is saved. */
  since: string | null;
  fits: Fits;
}>;

/** How well somebody does at a stage, as it is measured: no matter of what is agreed. */
export type Strength = LineStage['specialists'][number]['strength'];

/** What somebody has changed and not saved yet, by stage and person; null: no specialist there any more. */
export type Edits = ReadonlyMap<string, ReadonlyMap<string, Terms | null>>;

/** What one change comes to: from what to what. */
export type Difference = Readonly<{ employeeId: string; before: Terms | null; after: Terms | null }>;

export const NO_EDITS: Edits = new Map();

/** For whoever is new at a stage. */
export const USUAL_TERMS: Terms = {
  rank: 'primary',
  weight: 1,
  capacity: 10,
  since: null,
  fits: FITS_ALL,
};

/** The terms of somebody at a stage as they are kept; null: he does not work it. */
export function keptTerms({ specialists }: Pick<LineStage, 'specialists'>, employeeId: string): Terms | null {
  const kept = specialists.find((one) => one.employeeId === employeeId);
  if (!kept) return null;
  const { rank, weight, capacity, since, fits } = kept;
  return { rank, weight, capacity, since, fits };
}

/** How strong somebody was measured to be at a stage; null: too little is known, or he does not work it. */
export function strengthAt({ specialists }: LineStage, employeeId: string): Strength {
  return specialists.find((one) => one.employeeId === employeeId)?.strength ?? null;
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
      if (!terms) return [];
      const { rank, capacity } = terms;
      return [{ employeeId, stageId: stage.id, rank, capacity, load: loadAt(stage, employeeId) }];
    });
  });
}

/** How many open leads somebody holds at a stage now, its specialist or not any more. */
export function loadAt({ specialists, formerSpecialists }: LineStage, employeeId: string): number {
  return [...specialists, ...formerSpecialists].find((one) => one.employeeId === employeeId)?.load ?? 0;
}

/** The whole list of a stage as it is sent: what nobody has changed here, as it is kept. */
export function listToSave(stage: LineStage, edits: Edits) {
  const added = [...(edits.get(stage.id)?.keys() ?? [])].filter((id) => !keptTerms(stage, id));
  return [...stage.specialists.map(({ employeeId }) => employeeId), ...added].flatMap((employeeId) => {
    const terms = termsAt(stage, employeeId, edits);
    return terms ? [sent(employeeId, terms)] : [];
  });
}

function sent(employeeId: string, terms: Terms) {
  const { languages, regions, segments, amount } = terms.fits;
  return {
    ...terms,
    employeeId,
    fits: { languages: list(languages), regions: list(regions), segments: list(segments), amount },
  };
}

function list(words: readonly string[] | null): string[] | null {
  return words && [...words];
}

function isSame(one: Terms | null, other: Terms | null): boolean {
  return hashKey([one]) === hashKey([other]);
}
