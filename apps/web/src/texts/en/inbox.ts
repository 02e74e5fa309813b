/** The inbox, in English. */
export const inbox = {
  'inbox.title': 'Inbox',
  'inbox.offers': 'Offered to you',
  'inbox.offers.none': 'Nothing waits for your answer.',
  'inbox.offered-by': 'from {{name}}',
  'inbox.from-outside': 'a new lead, or out of the queue',
  'inbox.brief.none': 'No brief was written.',
  'inbox.count_one': '{{count}} handoff waits for your answer',
  'inbox.count_other': '{{count}} handoffs wait for your answer',

  'shift.on': 'On shift',
  'shift.on.why': 'You get new leads at your stages when it is your turn.',
  'shift.away': 'You are away: you get no new leads until you are back.',
  'shift.off.why': 'You get no new leads, and the time limits of yours stand still, until {{moment}}.',
  'shift.off.open': 'You get no new leads, and the time limits of yours stand still.',
  'shift.until': 'Off until',
  'shift.until.set': 'Set',

  'notices.title': 'Messages',
  'notices.unread_one': '{{count}} unread',
  'notices.unread_other': '{{count}} unread',
  'notices.none': 'Nobody has told you anything yet.',
  'notices.read': 'Mark as read',
  'notices.history': 'no longer so',
  'notices.new': 'new',

  'passed.title': 'What you passed on',
  'passed.none': 'You have passed on nothing yet.',
  'passed.to': 'to {{name}}, {{state}}',
  'back.title': 'What came back',
  'back.none': 'Nothing has come back.',
  'back.reason': 'Reason: {{reason}}',
} as const;
