/** What a head has set for stage `s`, as the parts of a JSON object. */
export const STAGE_SETTINGS = `'timeLimitMinutes', s.time_limit_minutes, 'remindAfterMinutes', s.remind_after_minutes,
  'policy', s.policy, 'availability', s.availability, 'rampWeeks', s.ramp_weeks, 'acceptance', s.acceptance,
  'answerWithinMinutes', s.answer_within_minutes, 'remindBeforeMinutes', s.remind_before_minutes,
  'offersBeforeHead', s.offers_before_head, 'learningBudget', s.learning_budget`;
