/** What those who keep the line running are told of it, in English: of each rule what is wrong, what that means, what to do first. */
export const alerts = {
  'alert.subject': '{{title}} · since {{since}}',
  'alert.reminder.subject': '{{title}} · still, since {{since}}',
  'alert.ended.subject': 'Over: “{{title}}” · it lasted {{time}}',
  'alert.ended.headline': 'Over: “{{title}}”',
  'alert.ended.hint': 'Nothing is left to do.',
  'fact.alert-subject': 'Which',
  'fact.alert-since': 'Since',
  'fact.alert-until': 'Over since',
  'fact.alert-value': 'Measured',
  'fact.alert-threshold': 'Threshold',
  'fact.alert-runbook': 'What to do in full',
  'fact.alert-meaning': 'What it means',
  'alert.goes-on': 'goes on',
  'alert.is-over': 'over',
  'alert.first-step': 'What to do first',
  'alert.plan': 'a plan',
  'drift.title': '{{title}}: {{funnel}}',
  'drift.won-a-week': 'won leads a week: {{won}}',
  'drift.week-of': 'the week of {{day}}',
  'drift.off.conversion': '“{{stage}}”: {{seen}} of 100 leads go forward there, {{expected}} were expected',
  'drift.off.arriving': '“{{stage}}”: {{seen}} leads a week come to it, {{expected}} were expected',
  'drift.off.none': 'none stands out: a little is missing everywhere',
  'drift.first-step':
    'See what has changed at that stage since: people, leads or rules. If nothing did, have a new plan made. This is told once.',
  'fact.drift-funnel': 'Funnel',
  'fact.drift-promised': 'Promised',
  'fact.drift-delivered': 'Came',
  'fact.drift-since': 'Less since',
  'fact.drift-off': 'Stage that is off',
  'action.open-promise': 'Open the promise',
  'why.ops': 'you keep the line running',
  'action.open-alert': 'See how it stands',
  'alert.queue-age.title': 'Messages wait too long to be sent',
  'alert.queue-age.meaning':
    'People hear of their leads later than they should: there is more to send than the workers manage, or the server of a channel is slow.',
  'alert.queue-age.first-step':
    'See which channel has the longest queue and whether its server answers; if it does, start another worker.',
  'alert.no-worker.title': 'No worker is running',
  'alert.no-worker.meaning':
    'Nothing is sent and no time limit is looked after: leads still move, but nobody hears of it.',
  'alert.no-worker.first-step': 'Start a worker, and read the last lines in the log of the one that ended.',
  'alert.canary.title': 'The test message does not come through',
  'alert.canary.meaning':
    'The line sends a message to itself to see that all is well, and it has not arrived in time. Messages to people may not arrive either.',
  'alert.canary.first-step':
    'See at which step it has stopped: in the queue, with a worker or in the channel.',
  'alert.deadly-message.title': 'Workers die of one message',
  'alert.deadly-message.meaning':
    'Whenever a worker is about to send it, it ends. After three times the line tries no more, and goes on without it; whom the message is for has not been told.',
  'alert.deadly-message.first-step':
    'Open the list of what needs attention and tell the person yourself; then read the last lines in the logs of the workers that ended.',
  'alert.ambiguous.title': 'Nobody knows whether messages have arrived',
  'alert.ambiguous.meaning':
    'The answer of a server was lost after the message had left. Such a message is not sent again by itself, so that nobody is told twice.',
  'alert.ambiguous.first-step':
    'Open the list, ask the receivers or look into the server’s log, and send again what has not arrived.',
  'alert.needs-attention.title': 'Messages wait for somebody to decide',
  'alert.needs-attention.meaning':
    'They could not be sent for a whole day, or the queue lost them again and again. The line does not try any more.',
  'alert.needs-attention.first-step':
    'Open the list, mend what each gives as its reason, then send them again.',
  'alert.sweep-lag.title': 'Messages do not get into the queue',
  'alert.sweep-lag.meaning':
    'Messages that were written are not with the workers yet, and what looks for such messages every few seconds is late: so are time limits.',
  'alert.sweep-lag.first-step':
    'See whether the store of the queue answers, whether a worker is running, and whether the database is quick.',
  'alert.unsealed-audit.title': 'The audit records are not sealed',
  'alert.unsealed-audit.meaning':
    'The latest audit records are not tied to those before them yet: a change to them could go unseen.',
  'alert.unsealed-audit.first-step':
    'See whether the job that seals them runs, and what the log says of its last run.',
  'alert.figures-behind.title': 'The figures lag behind',
  'alert.figures-behind.meaning':
    'What counts it stands still. Counts are right all the same, but working times are missing from what was done since, and figures open more slowly by and by.',
  'alert.figures-behind.first-step':
    'See whether the job that counts the figures runs; if it fails, the log says why and names the visits that it can not count.',
  'alert.disk.title': 'The disk is almost full',
  'alert.disk.meaning': 'When no room is left, the database stops, and no lead can move.',
  'alert.disk.first-step': 'Free some room or make the disk larger; old logs and backups can go first.',
  'alert.invariant-broken.title': 'A promise of the line is broken',
  'alert.invariant-broken.meaning':
    'Something that must always be true is not, such as a lead that is nowhere or a message that never ends.',
  'alert.invariant-broken.first-step':
    'Run the check of the line: it names each case. Do not mend the data by hand before you know why.',
  'alert.clock-skew.title': 'The clocks do not agree',
  'alert.clock-skew.meaning':
    'The clock of a server and that of the database differ by more than is safe: time limits and turns are judged wrongly.',
  'alert.clock-skew.first-step': 'Have both set their clocks by the same time server.',
  'alert.plan-drifts.title': 'A plan brings less than it promised',
  'alert.plan-drifts.meaning':
    'Since some week fewer leads are won than the applied plan of a funnel promised, and chance hardly does that: while a promise is kept, it seems so once in two years.',
  'alert.plan-drifts.first-step':
    'Open Plan, Kept promises: it says of each funnel since when, and which stage is off. The heads of the department were told, too; they can have a new plan made.',
  'alert.events-off.title': 'A program is told of no events any more',
  'alert.events-off.meaning':
    'A subscription to events was switched off by itself: its program said that it wants no more, or has taken nothing for three days. Events are kept for thirty days and go out once it is switched on again.',
  'alert.events-off.first-step':
    'Open Events: it says which subscription, since when, and what its program answered. Have the program mended, send a test event, and switch the subscription on.',
  'alert.burn-fast.title': 'A service level is being missed badly',
  'alert.burn-fast.meaning':
    'So many messages miss what was agreed that within two days nothing would be left of what may go wrong in a month.',
  'alert.burn-fast.first-step':
    'See what else is wrong: the queue, the workers or the server of a channel. If nothing is, read the errors of the last hour.',
  'alert.burn-slow.title': 'A service level has been missed for hours',
  'alert.burn-slow.meaning':
    'For six hours messages have missed what was agreed: within five days nothing would be left of what may go wrong in a month.',
  'alert.burn-slow.first-step':
    'See which channel the messages that missed it went by, and whether its server has become slow.',
  'alert.burn-lasting.title': 'A service level will not last the month',
  'alert.burn-lasting.meaning':
    'For three days a little more has been missed than may be. Nobody has to get up for it, but it does not pass by itself.',
  'alert.burn-lasting.first-step':
    'Look in working hours at what fails again and again, and see whether the workers are enough for the busiest hours.',
  'alert.THRESHOLD_SET_IN_ENVIRONMENT':
    'This threshold is set by {{setting}} in the environment of the server, and can be changed only there.',
  'alert.level.first-attempt': 'a first attempt within ten seconds',
  'alert.level.end': 'done within fifteen minutes',
  'alert.level.certainty': 'known whether it has arrived',
} as const;
