/** Plans of a line, in English. */
export const plan = {
  'error.PLAN_INVALID.wishes': 'No plan can be made with these wishes; each problem is named with its field.',
  'error.PLAN_INVALID.data': 'No plan can be made of what is known of this funnel; each reason is named.',
  'error.SIMULATION_INVALID.scenarios': 'This cannot be tried out; each problem is named with its field.',
  'error.SIMULATION_INVALID.data':
    'Nothing can be tried out by what is known of this funnel; each reason is named.',
  'error.NOT_FOUND.simulation': 'There is no simulation {{id}}: simulations are kept for 90 days.',
  'error.PLAN_NOT_PROPOSED.applied': 'The plan has been applied already.',
  'error.PLAN_NOT_PROPOSED.undone': 'The plan was applied and taken back; have a new one made.',
  'error.PLAN_NOT_APPLIED.proposed': 'The plan has not been applied.',
  'error.PLAN_NOT_APPLIED.undone': 'The plan has been taken back already.',
  'error.LINE_CHANGED_SINCE':
    'The specialists of these stages were changed since: {{stages}}. What somebody has set stays; have a new plan made, or change the line by hand.',
  'error.NOT_FOUND.plan': 'There is no plan {{id}}: plans that nobody applies are kept for 90 days.',
  'plan.PLAN_STAGE_UNKNOWN': 'The funnel has no stage {{stageId}} in use.',
  'plan.PLAN_PERSON_UNKNOWN': '{{employeeId}} is nobody with whom this funnel can be planned.',
  'plan.PLAN_LEAST_ABOVE_MOST': 'At least {{least}} people and at most {{most}} do not go together.',
  'plan.PLAN_LEAST_ABOVE_ALL_one': 'At least {{least}} people are wished, and {{count}} may work here.',
  'plan.PLAN_LEAST_ABOVE_ALL_other': 'At least {{least}} people are wished, and {{count}} may work here.',
  'plan.PLAN_MUST_AND_MUST_NOT': 'The same person is to work here in any case and in no case.',
  'plan.PLAN_LEARNING_ABOVE_ALL': 'Whoever learns at this stage would get {{percent}}% of its leads.',
  'plan.PLAN_RECORDED_WHEN_WON':
    'At “{{stage}}” it is written down who worked a lead almost only where it went well. Who is strong there cannot be seen, and a plan would be a guess.',
  'plan.PLAN_NOTHING_LOST':
    'At “{{stage}}”, as at all other stages, no lead was ever lost or sent back. Either lost leads are not written down, or nothing can be made better.',
  'plan.PLAN_NOTHING_ENDED': 'At “{{stage}}” no work of anybody is old enough to be judged.',
  'plan.PLAN_NOBODY': 'Nobody has working hours for this funnel in the eight weeks to come.',
  'plan.PLAN_NOTHING_COMES': 'No lead has come into the funnel in the last {{weeks}} weeks.',
  'plan.PLAN_TOO_YOUNG':
    'The funnel is known for less than {{weeks}} weeks: what comes in a week, and how long work takes, is not seen yet.',
  'plan.PLAN_WON_OTHERWISE':
    'Lately {{won}} leads a week were won, and as a plan reckons it today’s line wins {{reckoned}}: leads are won before the last stage, or pass stages over. A plan would be a guess.',
  'plan.PLAN_NO_LINE': 'No line meets all these wishes at once. Take one back.',
  'plan.PLAN_TWICE': 'This stands here twice.',
  'plan.rule':
    'Counted are leads of {{from}} to {{until}}: how many come in, and how many working hours a visit takes; while somebody has several leads, each takes its part of his time. How strong everybody is at each stage is known as well as the page “Strengths” says, for leads that the stage usually gets. The best line is looked for by one half of what is held possible of people, and judged by the other, so that lucky errors are not promised. Hours are those of the eight weeks to come, absences and holidays taken off, and without what leads of other funnels take. Leads that nobody has time for wait; at the end of the funnel help comes first. Then both lines are let work lead by lead, from the leads that are open now on, as the product gives them out, with the seats that people would get: what that takes of what hours would allow is taken off everything that is told. A plan is called better where that is 90% sure.',
  'promise.rule':
    'Counted are leads that were won in whole weeks, from Monday on by the clock of the department, since the plan was applied. The first weeks show nothing of it: leads that are won then came in before. That takes as long as half of the leads that were won in the half year before took, from coming in on: {{cycle}} weeks; where none was won, 4 are taken. What was promised is known only so well, and weeks differ by chance; where they differed more than by chance in the half year before, that is allowed for, too. A promise is called broken where that is 95% sure. A plan is called adrift where it is {{alarm}} times as likely that a third of what was promised has been missing since some week as that nothing is (a sum over all weeks, by Shiryaev and Roberts): while a promise is kept, that comes once in {{alarm}} weeks on average, or more seldom. A stage is named where at most one time in twenty one would be named by mistake; its conversion was expected of the whole team, for the leads that it usually gets. A plan ends where it is taken back, another one is applied, or somebody changes specialists or stages by hand; what is put back within a week has changed nothing. Holidays are not reckoned with.',
} as const;
