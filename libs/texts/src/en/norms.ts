/** What is wrong with a department's list of norms, in English; one text for each rule. */
export const norms = {
  'norms.NORM_OF_NOBODY': 'A norm is of a role, of a stage, or of both; name at least one of them.',
  'norms.NORM_STAGE_UNKNOWN': 'The department has no stage {{stageId}} in use.',
  'norms.NORM_ROLE_WITHOUT_LEADS': 'Nobody in the role {{role}} holds leads; a norm is not for them.',
  'norms.NORM_COUNT_OUT_OF_RANGE': 'A norm is a whole number from 1 to {{most}}; got {{got}}.',
  'norms.NORM_TWICE': 'Norm {{place}} of the list is for the same people, activity and time.',
} as const;
