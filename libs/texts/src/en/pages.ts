/** What the pages say that are made by the server, in English. */
export const pages = {
  'page.home': 'Conveyor',
  'page.mailbox': 'Mailbox',
  'page.reference': 'Requests',
  'page.times': 'Times by the clock of {{timeZone}}',
  'page.not-found': 'Not here',
  'page.failed': 'That did not work',
  'page.to-home': 'To the first page',

  'lead.overdue': 'overdue by {{time}}',
  'lead.email': 'E-mail',
  'lead.phone': 'Phone',
  'lead.language': 'Language',
  'lead.region': 'Region',
  'lead.segment': 'Segment',

  'activity.what': 'What',
  'activity.note': 'Note',

  'visit.queue': 'in the queue',

  'told.to': 'To',
  'told.channel': 'Channel',
  'told.about': 'About',
  'told.when': 'When',

  'mailbox.kept': 'Kept here instead of sent: {{channels}}.',
  'mailbox.real': 'Work for real and are not shown here: {{channels}}.',
  'mailbox.nothing-kept': 'Nothing is kept here: every channel works for real ({{channels}}).',
  'mailbox.ledger': 'What became of every message stands in the delivery ledger',
  'mailbox.to.hint': 'name or address',
  'mailbox.channel.any': 'any',
  'mailbox.filter': 'Show',
  'mailbox.show-all': 'Show all',
  'mailbox.only-to': 'Only messages to {{employee}}',
  'mailbox.older': 'Older messages',
  'mailbox.newest': 'To the newest',
  'mailbox.none-found': 'There is no such message.',
  'mailbox.empty': 'No message yet. Make a lead: a specialist of the first stage has it and is told.',
  'mailbox.empty.no-funnel':
    'No message yet, and no funnel. Make a funnel, say who works its stages, and put a lead on it.',
  'mailbox.empty.try': 'Or try the requests out in the browser',

  'message.letter': 'The letter',
  'message.text': 'Plain text',
  'message.slack': 'As it reads in {{product}}',
  'message.source': 'Source',
  'message.source.open': 'Open the source alone',
  'message.letter.open': 'Open the letter alone',
} as const;
