import { sameName, when, type FunnelRule } from './funnel-rules.ts';
import type { LossReason } from './loss-reason.ts';
import type { Problem } from './problem.ts';

/** A reason as a person writes it down; one that was there before carries its id, a new one none. */
export type LossReasonDraft = Readonly<{ id?: string | null; name: string }>;

/** Of a longer list the first line is taken, whatever the reason was. */
export const MOST_LOSS_REASONS = 30;

/** Every problem of a funnel's loss reasons at once. */
export function lossReasonProblems(reasons: readonly LossReasonDraft[]): readonly Problem<FunnelRule>[] {
  return [
    ...when(reasons.length > MOST_LOSS_REASONS, 'lossReasons', 'TOO_MANY_LOSS_REASONS', {
      reasons: reasons.length,
      most: MOST_LOSS_REASONS,
    }),
    ...reasons.flatMap(({ name }, index) => {
      const path = `lossReasons[${index}].name`;
      const earlier = reasons.findIndex((other) => sameName(other.name, name));
      if (name.trim() === '') return when(true, path, 'LOSS_REASON_NAME_MISSING');
      return when(earlier < index, path, 'LOSS_REASON_NAME_TAKEN', { name: name.trim(), place: earlier + 1 });
    }),
  ];
}

/** Every reason that claims an id which it can't have: a stranger's, or another one's of the same list. */
export function lossReasonIdProblems(
  present: readonly Pick<LossReason, 'id'>[],
  reasons: readonly LossReasonDraft[],
): readonly Problem<FunnelRule>[] {
  return reasons.flatMap(({ id = null }, index) => {
    if (id === null) return [];
    const path = `lossReasons[${index}].id`;
    const first = reasons.findIndex((other) => other.id === id);
    if (first < index) return when(true, path, 'LOSS_REASON_TWICE', { place: first + 1 });
    return when(!present.some((reason) => reason.id === id), path, 'LOSS_REASON_STRANGE', { reasonId: id });
  });
}
