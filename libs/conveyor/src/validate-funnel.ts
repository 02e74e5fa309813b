import { sameName, when, type FunnelRule } from './funnel-rules.ts';
import type { Problem } from './problem.ts';
import type { StageSettings } from './stage.ts';
import { exitProblems, type ExitDraft } from './validate-exit.ts';
import { lossReasonProblems, type LossReasonDraft } from './validate-loss-reasons.ts';
import { validateSettings } from './validate-settings.ts';

/** A stage as a person draws it. */
export type StageDraft = StageSettings &
  Readonly<{
    name: string;
    colour: string;
    /** Absent: the stage lets every lead go. */
    exit?: ExitDraft;
  }>;

/** A funnel as a person draws it, before it is known to be sound. */
export type FunnelDraft = Readonly<{
  name: string;
  stages: readonly StageDraft[];
  /** Absent: the funnel has no list, leads are lost for any words. */
  lossReasons?: readonly LossReasonDraft[];
}>;

/** A board with more columns than this can't be read; real departments have five to ten. */
export const MOST_STAGES = 30;

/** Every problem of a funnel at once, in reading order; an empty list means that it is sound. */
export function validateFunnel(draft: FunnelDraft): readonly Problem<FunnelRule>[] {
  return [
    ...when(draft.name.trim() === '', 'name', 'FUNNEL_NAME_MISSING'),
    ...when(draft.stages.length === 0, 'stages', 'NO_STAGES'),
    ...when(draft.stages.length > MOST_STAGES, 'stages', 'TOO_MANY_STAGES', {
      stages: draft.stages.length,
      most: MOST_STAGES,
    }),
    ...draft.stages.flatMap((stage, index) => stageProblems(draft, stage, index)),
    ...lossReasonProblems(draft.lossReasons ?? []),
  ];
}

function stageProblems(draft: FunnelDraft, stage: StageDraft, index: number): readonly Problem<FunnelRule>[] {
  const at = `stages[${index}]`;
  const name = stage.name.trim();
  const earlier = draft.stages.findIndex((other) => sameName(other.name, name));
  return [
    ...when(name === '', `${at}.name`, 'STAGE_NAME_MISSING'),
    ...when(name !== '' && earlier < index, `${at}.name`, 'STAGE_NAME_TAKEN', { name, stage: earlier + 1 }),
    ...when(!/^#[0-9a-f]{6}$/i.test(stage.colour), `${at}.colour`, 'COLOUR_NOT_HEX', {
      colour: stage.colour,
    }),
    ...validateSettings(stage, at),
    ...(stage.exit ? exitProblems(stage.exit, `${at}.exit`) : []),
  ];
}
