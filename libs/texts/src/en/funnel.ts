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
  'funnel.STAGE_UNKNOWN': 'The funnel has no stage {{stageId}}; a new stage has no id.',
  'funnel.STAGE_TWICE': 'Stage {{stage}} of the list has the same id.',
} as const;
