/** What is wrong with a funnel, in English; one text for each rule. */
export const funnel = {
  'funnel.FUNNEL_NAME_MISSING': 'The funnel needs a name.',
  'funnel.NO_STAGES': 'A funnel has at least one stage.',
  'funnel.TOO_MANY_STAGES': 'A funnel has at most {{most}} stages; this one has {{stages}}.',
  'funnel.STAGE_NAME_MISSING': 'The stage needs a name.',
  'funnel.STAGE_NAME_TAKEN': 'Stage {{stage}} is called “{{name}}” already.',
  'funnel.COLOUR_NOT_HEX': 'A colour is written like #ffd54f; got “{{colour}}”.',
  'funnel.TIME_LIMIT_NOT_POSITIVE':
    'A time limit is a whole number of minutes above 0, or null; got {{minutes}}.',
  'funnel.MINUTES_NOT_POSITIVE': 'This is a whole number of minutes above 0, or null; got {{minutes}}.',
  'funnel.REMINDER_AFTER_LIMIT':
    'A reminder after {{minutes}} minutes comes too late: the time limit is {{limit}} minutes.',
  'funnel.REMINDER_BEFORE_OFFER':
    'A reminder {{minutes}} minutes before the end comes too early: there are {{limit}} minutes to answer.',
  'funnel.LEARNING_BUDGET_OUT_OF_RANGE':
    'What learning may cost is more than 0 and at most {{most}} won leads a month; got {{value}}.',
  'funnel.RAMP_OUT_OF_RANGE': 'A ramp is a whole number of weeks from 0 to {{most}}; got {{value}}.',
  'funnel.OFFERS_OUT_OF_RANGE':
    'This is a whole number of offers from 1 to {{most}}, or null; got {{value}}.',
  'funnel.STAGE_UNKNOWN': 'The funnel has no stage {{stageId}}; a new stage has no id.',
  'funnel.STAGE_TWICE': 'Stage {{stage}} of the list has the same id.',
} as const;
