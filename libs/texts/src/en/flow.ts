/** How the flow of leads is counted, in English. */
export const flow = {
  'flow.rule.cohort':
    'Counted are the leads that came into the funnel from {{from}} to {{until}}, with whatever has become of them until now. A lead has reached a stage when it was there; it has skipped one when it came to a later stage, or was won, and was never there. The conversion is won of won and lost; open ones are shown beside.',
  'flow.rule.throughput':
    'By the day on which it happened: leads that came into the funnel, were won, were lost, or left a stage forward, whenever they had come in. What was taken back is not counted.',
  'flow.rule.work':
    'In work is what is at a stage, its queue included, on average by time. Left are those that went forward, were lost or were sent back. By Little’s law (1961) the time at a stage is what is in work, divided by what leaves in a time; it differs from the measured one while the work grows or shrinks. The limit is how many may be in work at this pace if the stage’s time limit is to hold, in the department’s working time.',
  'flow.rule.bottleneck':
    'The bottleneck is the stage to which in four weeks more leads came than left it, by more than chance explains (95%); of several, the one whose leads last longest at its pace. Looked at are the last twelve weeks.',
  'flow.rule.velocity':
    'Leads in work on average, times the share of won in won and lost, times the mean amount of a won lead, divided by the mean time from coming in to the end; in thirty days, each currency for itself. Told where at least {{count}} leads have ended in these days.',
  'flow.rule.forecast':
    'Open leads are expected to go on as leads went on from each stage in the last {{days}} days. What comes lies in the interval four times of five. How long a lead has been at its stage is not regarded; leads without an amount bring nothing to the amounts. Told where at least {{count}} leads have ended.',
  'flow.rule.cohort.employee':
    'Only leads that {{employee}} had at some time are counted, and at a stage those that he had there; skipped are stages at which nobody had them. Whatever became of them did so whoever had them by then. Whoever works late stages only gets leads that came so far: this is not for comparing people.',
  'flow.rule.throughput.employee':
    'Only visits in which {{employee}} had the lead are counted: those that came into the funnel came to him first.',
  'flow.rule.work.some': 'How many leads the people of a stage take is not told of a part of them.',
  'flow.rule.work.employee':
    'In work is what {{employee}} has at a stage, on average by time. Came are the leads that he was given, also by somebody else at the stage or from its queue; left are those that went forward, were lost or were sent back while he had them, and the time is how long he had them. Little’s law and the limit are not told of one employee: leads that he hands on at the stage leave him and not the stage.',
  'flow.rule.bottleneck.employee':
    'The bottleneck is a stage with everybody who works there: of one employee it is not told.',
  'flow.rule.velocity.employee':
    'How fast a funnel earns is the doing of everybody who works in it: of one employee it is not told.',
  'flow.rule.forecast.employee':
    'Only open leads that {{employee}} has are counted; they are expected to go on as those of everybody did.',
  'flow.behind.given':
    'Visits by which an employee was given a lead {{days}}, also by somebody else at the stage or from its queue, whenever it had come into the funnel.',
  'flow.behind.employee': 'Only leads that {{employee}} had at some time are counted.',
  'flow.behind.days': 'from {{from}} to {{until}}',
  'flow.behind.day': 'on {{from}}',
  'flow.behind.cohort':
    'Leads that came into the funnel {{days}}, each with the last visit that it has had until now.',
  'flow.behind.cohort-won': 'Leads that came into the funnel {{days}} and are won now.',
  'flow.behind.cohort-lost': 'Leads that came into the funnel {{days}} and are lost now.',
  'flow.behind.cohort-ended': 'Leads that came into the funnel {{days}} and are won or lost now.',
  'flow.behind.cohort-open': 'Leads that came into the funnel {{days}} and are open still.',
  'flow.behind.reached':
    'Leads that came into the funnel {{days}} and were at “{{stage}}”, each with its last visit there.',
  'flow.behind.skipped':
    'Leads that came into the funnel {{days}} and further than “{{stage}}”, or were won, and were never there; each with the last visit that it has had until now.',
  'flow.behind.again':
    'Leads that came into the funnel {{days}} and to “{{stage}}” more than once, each with its last visit there.',
  'flow.behind.lost-here': 'Leads that came into the funnel {{days}} and were lost at “{{stage}}”.',
  'flow.behind.open-here': 'Leads that came into the funnel {{days}} and are at “{{stage}}” now.',
  'flow.behind.entered': 'Leads that came into the funnel {{days}}, each with its first visit.',
  'flow.behind.came':
    'Visits by which a lead came to a stage {{days}}, for the first time or again, whenever it had come into the funnel.',
  'flow.behind.forward':
    'Visits that ended forward {{days}}: passed on to a later stage, or won; whenever the lead had come in.',
  'flow.behind.won': 'Visits that ended as won {{days}}, whenever the lead had come in.',
  'flow.behind.lost': 'Visits that ended as lost {{days}}, whenever the lead had come in.',
  'flow.behind.ended': 'Visits that ended as won or lost {{days}}, whenever the lead had come in.',
  'flow.behind.left':
    'Visits whose work ended {{days}}: passed on, won, lost or sent back; whenever the lead had come in.',
  'flow.behind.open': 'Leads that are open now; the one that has been at its stage longest comes first.',
  'flow.behind.stage': 'Only at the stage “{{stage}}”.',
  'flow.behind.currency': 'Only leads that are counted in {{currency}}.',
  'standing.behind.open':
    'Leads that are open at this moment; the one that has been at its stage longest comes first.',
  'standing.behind.waiting': 'Leads that wait in a stage’s queue at this moment.',
  'standing.behind.late': 'Leads whose time at the stage, or time to be answered, is over at this moment.',
  'standing.behind.oldest':
    'The lead that has been at its stage longest of those that are open at this moment.',
  'standing.behind.worth': 'Leads that are open at this moment and have an amount.',
  'standing.behind.holder': 'Only what {{holder}} has.',
  'standing.behind.queues': 'Only what lies in the queues.',
  'standing.behind.age-first': 'Only those that have been there for at most {{until}} d.',
  'standing.behind.age': 'Only those that have been there for more than {{from}} and at most {{until}} d.',
  'standing.behind.age-last': 'Only those that have been there for more than {{from}} d.',
  'standing.rule':
    'Everything that is open at this moment. Age is calendar time since the lead came to the stage; late is what has overrun its time at the stage or its time to be answered.',
  'standing.rule.own': 'Only leads that you hold are counted.',
} as const;
