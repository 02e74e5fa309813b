import type { Problem } from './problem.ts';
import { settingsOf, USUAL_SETTINGS, type StageSettings } from './stage.ts';
import { validateFunnel, type FunnelRule, type StageDraft } from './validate-funnel.ts';

/** A funnel drawn anew: stages that were there before carry their id, new ones none. Their order is the order of the list. */
export type FunnelRedraft = Readonly<{
  name: string;
  stages: readonly (StageDraft & Readonly<{ id: string | null }>)[];
}>;

/** The same before it is known what stays: settings that are left out are those of the stage that is there. */
export type FunnelRedraftGiven = Readonly<{
  name: string;
  stages: readonly (Pick<StageDraft, 'name' | 'colour'> &
    Partial<StageSettings> &
    Readonly<{ id: string | null }>)[];
}>;

/** The draft in full: a stage that stays keeps what is not said of it, a new one has the usual settings. */
export function completed(
  present: readonly (StageSettings & Readonly<{ id: string }>)[],
  { name, stages }: FunnelRedraftGiven,
): FunnelRedraft {
  return {
    name,
    stages: stages.map((stage) => {
      const before = present.find(({ id }) => id === stage.id);
      return { ...USUAL_SETTINGS, ...(before && settingsOf(before)), ...stage };
    }),
  };
}

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
