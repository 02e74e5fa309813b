import type { Problem } from './problem.ts';
import { SETTING_RULES } from './validate-settings.ts';

/** What can be wrong with a funnel that somebody draws. */
export const FUNNEL_RULES = [
  'FUNNEL_NAME_MISSING',
  'NO_STAGES',
  'TOO_MANY_STAGES',
  'STAGE_NAME_MISSING',
  'STAGE_NAME_TAKEN',
  'COLOUR_NOT_HEX',
  'STAGE_UNKNOWN',
  'STAGE_TWICE',
  ...SETTING_RULES,
  'ACTIVITY_COUNT_OUT_OF_RANGE',
  'OUTCOME_OF_OTHER_KIND',
  'TOO_MANY_QUESTIONS',
  'QUESTION_TEXT_MISSING',
  'QUESTION_UNKNOWN',
  'QUESTION_TWICE',
  'TOO_MANY_LOSS_REASONS',
  'LOSS_REASON_NAME_MISSING',
  'LOSS_REASON_NAME_TAKEN',
  'LOSS_REASON_STRANGE',
  'LOSS_REASON_TWICE',
] as const;

export type FunnelRule = (typeof FUNNEL_RULES)[number];

/** True when two names can't be told apart: the case and the blanks around them do not count. */
export function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** A list of this problem when something is wrong, of none when not. */
export function when(
  isWrong: boolean,
  path: string,
  rule: FunnelRule,
  facts: Problem['facts'] = {},
): readonly Problem<FunnelRule>[] {
  return isWrong ? [{ path, rule, facts }] : [];
}
