import type { Problem } from './problem.ts';
import type { StageSettings } from './stage.ts';

export const SETTING_RULES = [
  'TIME_LIMIT_NOT_POSITIVE',
  'MINUTES_NOT_POSITIVE',
  'REMINDER_AFTER_LIMIT',
  'REMINDER_BEFORE_OFFER',
  'RAMP_OUT_OF_RANGE',
  'OFFERS_OUT_OF_RANGE',
  'LEARNING_BUDGET_OUT_OF_RANGE',
] as const;

export type SettingRule = (typeof SETTING_RULES)[number];

/** Who is still new after a year will stay so. */
export const MOST_RAMP_WEEKS = 52;
/** Nobody has more people at a stage who could all say no. */
export const MOST_OFFERS = 100;
/** Whoever can spare more need not learn who is strong. */
export const MOST_LEARNING_BUDGET = 1_000;

type Found = readonly Problem<SettingRule>[];

/** Every problem of a stage's settings at once; `at` is the path to the stage, empty for a stage alone. */
export function validateSettings(settings: StageSettings, at: string): Found {
  const { timeLimitMinutes, remindAfterMinutes, answerWithinMinutes, remindBeforeMinutes } = settings;
  const path = (field: keyof StageSettings): string => (at === '' ? field : `${at}.${field}`);
  return [
    ...minutes(path('timeLimitMinutes'), timeLimitMinutes, 'TIME_LIMIT_NOT_POSITIVE'),
    ...minutes(path('remindAfterMinutes'), remindAfterMinutes, 'MINUTES_NOT_POSITIVE'),
    ...minutes(path('answerWithinMinutes'), answerWithinMinutes, 'MINUTES_NOT_POSITIVE'),
    ...minutes(path('remindBeforeMinutes'), remindBeforeMinutes, 'MINUTES_NOT_POSITIVE'),
    ...earlier(path('remindAfterMinutes'), remindAfterMinutes, timeLimitMinutes, 'REMINDER_AFTER_LIMIT'),
    ...earlier(
      path('remindBeforeMinutes'),
      remindBeforeMinutes,
      answerWithinMinutes,
      'REMINDER_BEFORE_OFFER',
    ),
    ...within(path('rampWeeks'), settings.rampWeeks, [0, MOST_RAMP_WEEKS], 'RAMP_OUT_OF_RANGE'),
    ...budget(path('learningBudget'), settings.learningBudget),
    ...within(
      path('offersBeforeHead'),
      settings.offersBeforeHead ?? 1,
      [1, MOST_OFFERS],
      'OFFERS_OUT_OF_RANGE',
    ),
  ];
}

function minutes(path: string, value: number | null, rule: SettingRule): Found {
  if (value === null || (Number.isInteger(value) && value > 0)) return [];
  return [{ path, rule, facts: { minutes: value } }];
}

/** A part of a won lead is a budget, too; nothing at all is none: then nothing is tried out, which is said by its absence. */
function budget(path: string, value: number | null): Found {
  if (value === null || (value > 0 && value <= MOST_LEARNING_BUDGET)) return [];
  return [{ path, rule: 'LEARNING_BUDGET_OUT_OF_RANGE', facts: { value, most: MOST_LEARNING_BUDGET } }];
}

/** A reminder that comes when it is too late, or before there is anything to be reminded of, is a mistake. */
function earlier(path: string, value: number | null, limit: number | null, rule: SettingRule): Found {
  if (value === null || limit === null || value < limit) return [];
  return [{ path, rule, facts: { minutes: value, limit } }];
}

function within(
  path: string,
  value: number,
  [least, most]: readonly [number, number],
  rule: SettingRule,
): Found {
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  return [{ path, rule, facts: { value, least, most } }];
}
