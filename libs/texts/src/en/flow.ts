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
  'standing.rule':
    'Everything that is open at this moment. Age is calendar time since the lead came to the stage; late is what has overrun its time at the stage or its time to be answered.',
  'standing.rule.own': 'Only leads that you hold are counted.',
} as const;
