import type { Problem } from './problem.ts';
import { validateFunnel, type FunnelDraft, type FunnelRule } from './validate-funnel.ts';

/** A funnel drawn anew: stages that were there before carry their id, new ones none. Their order is the order of the list. */
export type FunnelRedraft = Readonly<{
  name: string;
  stages: readonly (FunnelDraft['stages'][number] & Readonly<{ id: string | null }>)[];
}>;

/** Every problem of a funnel drawn anew over the stages that it has, at once. */
export function validateRedraft(
  present: readonly Readonly<{ id: string }>[],
  draft: FunnelRedraft,
): readonly Problem<FunnelRule>[] {
  const strangers = draft.stages.flatMap(({ id }, index): readonly Problem<FunnelRule>[] => {
    if (id === null) return [];
    const path = `stages[${index}].id`;
    const first = draft.stages.findIndex((other) => other.id === id);
    if (first < index) return [{ path, rule: 'STAGE_TWICE', facts: { stage: first + 1 } }];
    const isPresent = present.some((stage) => stage.id === id);
    return isPresent ? [] : [{ path, rule: 'STAGE_UNKNOWN', facts: { stageId: id } }];
  });
  return [...validateFunnel(draft), ...strangers];
}

/** The stages that the draft leaves out: they are to be archived. */
export function leftOut<Stage extends Readonly<{ id: string }>>(
  present: readonly Stage[],
  draft: FunnelRedraft,
): readonly Stage[] {
  return present.filter((stage) => !draft.stages.some(({ id }) => id === stage.id));
}
