/** What a replay of a recorded history reports, in English. */
export const replay = {
  'replay.funnel': 'Replay',
  'replay.head': 'Head of the replay',
  'replay.no-reason': 'no reason is recorded',

  'replay.work-stage.leads': 'Handling leads',
  'replay.work-stage.completing': 'Completing the application',
  'replay.work-stage.offers': 'Calling after sent offers',
  'replay.work-stage.fraud': 'Assessing fraud',
  'replay.work-stage.files': 'Calling about incomplete files',
  'replay.work-stage.validating': 'Validating the application',

  'replay.plays': 'Playing {{leads}} leads of {{people}} people into {{database}}.',
  'replay.others':
    'Other processes work on this database ({{names}}) and would send the messages of the replay. Stop them, or leave out {{option}}.',
  'replay.files': 'The format {{format}} takes {{count}} files.',

  'replay.remarks': 'Remarks on the files',
  'replay.remark.line': '{{file}}, line {{line}}: {{remark}}',
  'replay.remark.file': '{{file}}: {{remark}}',
  'replay.remark.BAD_MOMENT': '“{{moment}}” is no moment; the row was left out',
  'replay.remark.NO_LEAD': 'there is no lead {{lead}}; the row was left out',
  'replay.remark.LEAD_TWICE': 'lead {{lead}} stands here a second time; the row was left out',
  'replay.remark.BEFORE_ITS_BEGIN':
    'lead {{lead}} was won before it came; it is won in the moment of its coming',
  'replay.remark.OUT_OF_ORDER': 'it ends before it begins; it ends in the moment of its beginning',
  'replay.remark.SAME_PERSON':
    'lead {{lead}} is handed over to the one who has it; nobody is told what he did himself',
  'replay.remark.HANDOVER_UNKNOWN':
    'when the first person handed over to the second is not recorded for any of the {{leads}} deals; it is put half-way, so times at the stages mean nothing',
  'replay.remark.NOBODY_RECORDED':
    'for {{leads}} leads nobody is recorded; they wait in the queue of the first stage, and the head is told',
  'replay.remark.STAGES_GUESSED': 'the stages were put in this order: {{stages}}',

  'replay.refused': 'Events that the line refused',
  'replay.refused.line': 'line {{line}}, {{kind}}: {{reason}}',

  'replay.checks': 'Counted in the files, and in the database afterwards',
  'replay.check.leads': 'leads',
  'replay.check.won': 'won',
  'replay.check.lost': 'lost',
  'replay.check.open': 'open',
  'replay.check.waiting': 'waiting in a queue',
  'replay.check.handoffs': 'handoffs',
  'replay.check.told': 'handoffs told by {{channel}}, or done by the receiver himself',
  'replay.check.captured': 'e-mails sent, and captured',
  'replay.check.people': 'people, and those who got what is recorded',
  'replay.check.agrees': 'agrees',
  'replay.check.differs': 'DIFFERS',

  'replay.messages': 'Messages',
  'replay.people': 'Messages by person: handoffs in the files, handoffs here, e-mails',
  'replay.done': '{{events}} events and {{messages}} messages in {{seconds}} s.',
  'replay.kept': 'The database {{database}} was kept.',
  'replay.dropped': 'The database {{database}} was dropped; {{option}} keeps it.',

  'replay.not-with': '{{option}} does not go with the format {{format}}.',
  'replay.work.read': '{{rows}} rows read: {{cases}} cases, {{items}} items of work, {{people}} people.',
  'replay.work.left-out':
    '{{cases}} cases never came to anybody: the system declined them at once. They are left out.',
  'replay.work.plays': 'Playing under {{policy}}: {{leads}} leads, {{people}} people, into {{database}}.',
  'replay.work.waits': 'Hours from coming to a stage until somebody begins: in the log | under {{policy}}',
  'replay.work.stage': 'stage',
  'replay.work.visits': 'visits',
  'replay.work.median': 'median',
  'replay.work.p90': '90 %',
  'replay.work.capacity': 'capacity',
  'replay.work.loads':
    'Load of the people who worked: in the log | under {{policy}}; spread is standard deviation / mean',
  'replay.work.load': 'load',
  'replay.work.least': 'least',
  'replay.work.most': 'most',
  'replay.work.spread': 'spread',
  'replay.work.items': 'items',
  'replay.work.hours': 'hours worked',
  'replay.work.busy': '% of the hours at work',
  'replay.work.knowing': 'Who knows the lead: in the log | under {{policy}}',
  'replay.work.same': 'visits that come to somebody who has worked the lead before',
  'replay.work.of-lead': 'people who work at a lead, on average',
  'replay.work.people': 'By person: hours at work, items and hours worked in the log | under {{policy}}',
  'replay.work.ends': 'Leads: expected | in the database',
  'replay.work.left': 'not through when the log ends',
  'replay.work.done':
    'Under {{policy}}: {{entered}} leads entered, {{moved}} moves on, {{handedOut}} leads handed out of a queue, {{givenAway}} given away by who went for long; {{seconds}} s, {{speed}} moves a second; then {{messages}} messages in {{tellSeconds}} s.',
} as const;
