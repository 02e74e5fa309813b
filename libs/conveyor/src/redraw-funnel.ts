import type { ExitCriteria } from './exit-criteria.ts';
import type { FunnelRule } from './funnel-rules.ts';
import type { LossReason } from './loss-reason.ts';
import type { Problem } from './problem.ts';
import { settingsOf, USUAL_SETTINGS, type StageSettings } from './stage.ts';
import { questionIdProblems } from './validate-exit.ts';
import { validateFunnel, type StageDraft } from './validate-funnel.ts';
import { lossReasonIdProblems, type LossReasonDraft } from './validate-loss-reasons.ts';

/** A funnel drawn anew: stages that were there before carry their id, new ones none. Their order is the order of the list. */
export type FunnelRedraft = Readonly<{
  name: string;
  stages: readonly (StageDraft & Readonly<{ id: string | null }>)[];
  lossReasons?: readonly LossReasonDraft[];
}>;

/** The same before it is known what stays: what is left out is as it was, of the funnel and of the stages that are there. */
export type FunnelRedraftGiven = Readonly<{
  name: string;
  stages: readonly (Pick<StageDraft, 'name' | 'colour' | 'exit'> &
    Partial<StageSettings> &
    Readonly<{ id: string | null }>)[];
  lossReasons?: readonly LossReasonDraft[];
}>;

/** What of a funnel can stay when it is drawn anew. */
export type FunnelBefore = Readonly<{
  stages: readonly (StageSettings & Readonly<{ id: string; exit: ExitCriteria }>)[];
  lossReasons: readonly LossReason[];
}>;

/** The draft in full: a stage that stays keeps what is not said of it, a new one has the usual settings and asks nothing. */
export function completed(
  before: FunnelBefore,
  { name, stages, lossReasons = before.lossReasons }: FunnelRedraftGiven,
): FunnelRedraft {
  return {
    name,
    stages: stages.map((stage) => {
      const present = before.stages.find(({ id }) => id === stage.id);
      const kept = present ? { ...settingsOf(present), exit: present.exit } : USUAL_SETTINGS;
      return { ...kept, ...stage };
    }),
    lossReasons,
  };
}

/** Every problem of a funnel drawn anew over what it is now, at once. */
export function validateRedraft(before: FunnelBefore, draft: FunnelRedraft): readonly Problem<FunnelRule>[] {
  const strangers = draft.stages.flatMap(({ id, exit }, index): readonly Problem<FunnelRule>[] => {
    const present = before.stages.find((stage) => stage.id === id);
    return [
      ...stageIdProblems(before, draft, index),
      ...(exit ? questionIdProblems(present?.exit.questions ?? [], exit, `stages[${index}].exit`) : []),
    ];
  });
  return [
    ...validateFunnel(draft),
    ...strangers,
    ...lossReasonIdProblems(before.lossReasons, draft.lossReasons ?? []),
  ];
}

function stageIdProblems(
  { stages }: FunnelBefore,
  draft: FunnelRedraft,
  index: number,
): readonly Problem<FunnelRule>[] {
  const id = draft.stages[index]?.id ?? null;
  if (id === null) return [];
  const path = `stages[${index}].id`;
  const first = draft.stages.findIndex((other) => other.id === id);
  if (first < index) return [{ path, rule: 'STAGE_TWICE', facts: { stage: first + 1 } }];
  const isPresent = stages.some((stage) => stage.id === id);
  return isPresent ? [] : [{ path, rule: 'STAGE_UNKNOWN', facts: { stageId: id } }];
}

/** What of a list the draft leaves out: it is to be archived. */
export function leftOut<Kept extends Readonly<{ id: string }>>(
  present: readonly Kept[],
  drawn: readonly Readonly<{ id?: string | null }>[],
): readonly Kept[] {
  return present.filter((kept) => !drawn.some(({ id }) => id === kept.id));
}
