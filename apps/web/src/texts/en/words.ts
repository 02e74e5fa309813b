/** Words for who and what things are, in English. */
export const words = {
  'language.en': 'English',
  'language.ru': 'Русский',
  'role.admin': 'administrator',
  'role.head': 'head',
  'role.rep': 'rep',
  'role.ops': 'operations',
  'role.viewer': 'viewer',

  'secret.show': 'Show or hide it',

  'outcome.advanced': 'moved on',
  'outcome.won': 'won',
  'outcome.lost': 'lost',
  'outcome.returned': 'sent back',
  'outcome.reassigned': 'given to somebody else',
  'outcome.claimed': 'taken out of the queue',
  'outcome.declined': 'declined',
  'outcome.expired': 'not answered in time',
  'outcome.handed_out': 'handed out of the queue',
  'outcome.undone': 'taken back',
} as const;
