/** What a stage asks for before a lead leaves it, what is logged, and why leads are lost, in English. */
export const criteria = {
  'activity.call': 'Call',
  'activity.meeting': 'Meeting',
  'activity.presentation': 'Presentation',
  'activity.email': 'E-mail',
  'activity.connected': 'connected',
  'activity.no_answer': 'no answer',
  'activity.held': 'held',
  'activity.no_show': 'the customer did not come',
  'activity.sent': 'sent',
  'activity.answered': 'answered',
  'activity.with': '{{activity}}: {{outcome}}',

  'exit.FIELD_EMPTY': '“{{field}}” is empty, and “{{stage}}” asks for it.',
  'exit.ACTIVITY_NEEDED':
    '“{{activity}}”: needed at least {{wanted}}, logged since the lead came to this stage {{logged}}.',
  'exit.QUESTION_UNANSWERED': 'Not answered: “{{question}}”.',
  'exit.QUESTION_NOT_ASKED': 'This stage does not ask question {{questionId}}.',
  'exit.QUESTION_ANSWERED_TWICE': 'Answer {{place}} of the list is to the same question.',
  'error.EXIT_CRITERIA_UNMET.leave': 'The lead can not leave “{{stage}}” yet. {{problems}}',
  'error.EXIT_CRITERIA_UNMET.enter': 'The lead can not begin at “{{stage}}”. {{problems}}',
  'error.ACTIVITY_AHEAD': '{{at}} is still to come; what is logged has happened.',

  'error.LOSS_REASON_NEEDED': 'Choose why the lead is lost from the funnel’s list: {{reasons}}.',
  'error.LOSS_REASON_UNKNOWN': 'The funnel has no loss reason {{reasonId}}; its list is: {{reasons}}.',
  'error.LOSS_REASON_UNKNOWN.none':
    'The funnel has no loss reason {{reasonId}}, and no list of them: say in your own words why the lead is lost.',

  'funnel.ACTIVITY_COUNT_OUT_OF_RANGE': 'How often is a whole number from 1 to {{most}}; got {{atLeast}}.',
  'funnel.OUTCOME_OF_OTHER_KIND': '“{{activity}}” can not have the outcome “{{outcome}}”.',
  'funnel.TOO_MANY_QUESTIONS': 'A stage asks at most {{most}} questions; this one asks {{questions}}.',
  'funnel.QUESTION_TEXT_MISSING': 'The question needs a text.',
  'funnel.QUESTION_UNKNOWN': 'The stage has no question {{questionId}}; a new question has no id.',
  'funnel.QUESTION_TWICE': 'Question {{place}} of the list has the same id.',
  'funnel.TOO_MANY_LOSS_REASONS': 'A funnel has at most {{most}} loss reasons; this one has {{reasons}}.',
  'funnel.LOSS_REASON_NAME_MISSING': 'The reason needs a name.',
  'funnel.LOSS_REASON_NAME_TAKEN': 'Reason {{place}} is called “{{name}}” already.',
  'funnel.LOSS_REASON_STRANGE': 'The funnel has no loss reason {{reasonId}}; a new reason has no id.',
  'funnel.LOSS_REASON_TWICE': 'Reason {{place}} of the list has the same id.',
} as const;
