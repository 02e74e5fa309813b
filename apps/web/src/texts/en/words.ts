/** Words for who and what things are, in English. */
export const words = {
  'language.en': 'English',
  'language.ru': 'Русский',
  'role.admin': 'administrator',
  'role.head': 'head',
  'role.rep': 'rep',
  'role.ops': 'operations',
  'role.viewer': 'viewer',
} as const;
