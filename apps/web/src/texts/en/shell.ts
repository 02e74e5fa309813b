/** What stands around the pages, in English. */
export const shell = {
  'shell.name': 'Conveyor',
  'shell.tab': '{{page}} · Conveyor',
  'shell.skip': 'Skip to the page',
  'shell.navigation': 'Pages',
  'shell.loading': 'Loading',
  'shell.offline':
    'There is no connection. What you see may be old; what you do is not lost, it is asked for again when you are back.',
  'shell.newer': 'There is a new version of the pages.',
  'shell.newer.load': 'Load it',

  'place.inbox': 'Inbox',
  'place.board': 'Board',
  'place.line': 'Line',
  'place.people': 'People',

  'more.open': 'More',
  'more.pages': 'More pages',

  'me.menu': 'Language, light, sign out',
  'me.language': 'Language',
  'me.language-offer':
    'These pages are in English now, in this browser. Language of your messages: {{language}}.',
  'me.language-keep': 'Messages in English, too',
  'me.language-kept': 'Messages come to you in English from now on.',
  'me.scheme': 'Light',
  'me.reference': 'Documentation of the API',
  'me.mailbox': 'Messages that stayed here',
  'me.sign-out': 'Sign out',
  'scheme.auto': 'As the device',
  'scheme.light': 'Light',
  'scheme.dark': 'Dark',

  'failed.title': 'This page could not be shown',
  'failed.again': 'Try again',
  'failed.unreachable':
    'The server did not answer. Look whether you have a connection; if others can not open it either, tell whoever looks after it.',
  'failed.own':
    'Something went wrong in the page itself. Load it anew; if it happens again, tell whoever looks after it.',
  'missing.title': 'There is nothing here',
  'missing.why': 'The address is wrong, what was here is gone, or it is not for you to see.',
  'not-for-role.title': 'This page is not for your role',
  'not-for-role.why':
    'Your role ({{role}}) has nothing to do here. An administrator says who has which role.',
  'missing.home': 'To the first page',
} as const;
