/** What is wrong with a setting, in English. Each `config.rule` completes "expected ...". */
export const config = {
  'config.problem': '{{variable}}: expected {{expected}}, for example {{example}}; got "{{got}}".',
  'config.problem.absent': '{{variable}}: expected {{expected}}, for example {{example}}; it is not set.',
  'config.problem.secret':
    '{{variable}}: expected {{expected}}, for example {{example}}; what it holds is a secret and is not shown.',
  'config.problem.required': '{{variable}} is required when {{other}} is set, for example {{example}}.',
  'config.problem.one-alone': '{{variable}} and {{other}} say the same thing twice: set one of them.',
  'config.problem.unknown': '{{variable}}: there is no such setting. The settings that begin so: {{known}}.',
  'config.problem.file': '{{variable}}: the file is there, but can not be read ({{got}}).',

  'config.rule.whole-number': 'a whole number from {{min}} to {{max}}',
  'config.rule.seconds': 'a number of seconds from {{min}} to {{max}}',
  'config.rule.one-of': 'one of: {{choices}}',
  'config.rule.yes-or-no': '{{yes}} or {{no}}',
  'config.rule.listen-address': 'an address of this machine, such as {{addresses}}',
  'config.rule.token': 'at least {{least}} letters, digits and dashes without blanks',
  'config.rule.folder-path': 'the path of a folder, written out without {{tilde}}',
  'config.rule.postgres-url': 'the address of a {{product}} server',
  'config.rule.redis-url': 'the address of a {{product}} server, or several with commas between them',
  'config.rule.hash-tag': 'a prefix in braces, because a cluster keeps only such keys together',
  'config.rule.queue-prefix': 'Latin letters, digits, hyphens and underscores, in braces or without',
  'config.rule.smtp-url': 'the address of a mail server',
  'config.rule.mail-sender': 'a mail address, with a name before it or without',
  'config.rule.slack-bot-token': 'a bot token, which begins with {{prefix}}',
  'config.rule.slack-signing-secret': 'a signing secret of 32 digits and letters from {{first}} to {{last}}',
  'config.rule.telegram-bot-token':
    'the token of a bot as {{bot}} gives it: digits, a colon, then letters and digits',
  'config.rule.signing-secrets':
    'secrets of {{prefix}} and {{least}} to {{most}} bytes in {{encoding}}, with commas between them',
  'config.rule.http-url': 'an address that begins with {{protocols}}',
  'config.rule.secret-keys': 'different keys of 32 bytes in {{encoding}}, with commas between them',
  'config.rule.file-path': 'the path of a file, written out without {{tilde}}',
  'config.rule.issuer-url':
    'the address of a provider that begins with {{secure}}, or on this machine with {{plain}}, and has no query',
  'config.rule.short-text': 'one line of at most {{most}} characters',
  'config.rule.outside-url':
    'an address that begins with {{protocols}}, without a user name, a password or a part behind a hash sign',
  'config.rule.https-outside':
    'an address that begins with {{https}}; one that begins with {{http}} is asked only where {{list}} names its network',
  'config.rule.address-list': 'addresses of machines or networks with commas between them, as numbers',
  'config.rule.time-zone': 'the name of a time zone',
} as const;
