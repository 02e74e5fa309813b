/** The keys of secrets at the command line, in English. */
export const secrets = {
  'cli.secrets': 'look after the keys that secrets in the database are sealed with',
  'cli.secrets.check': 'show which keys are in use; exit code 1 when one is lost',
  'cli.secrets.rotate': 'seal everything anew with the first key; can be interrupted and run again',
  'cli.secrets.forget': 'give up what a lost key has sealed',
  'cli.secrets.forget.key': 'the id of the key, as {{command}} shows it',
  'cli.secrets.key': 'print a new key for {{setting}}',
  'cli.secrets.json': 'print the result as JSON',
  'cli.secrets.seals': 'seals and opens',
  'cli.secrets.opens': 'opens',
  'cli.secrets.lost': 'LOST',
  'cli.secrets.none': 'No key is set ({{setting}}), and nothing is sealed.',
  'cli.secrets.rotated_one': '{{count}} secret was sealed anew.',
  'cli.secrets.rotated_other': '{{count}} secrets were sealed anew.',
  'cli.secrets.forgotten_one': '{{count}} secret was given up.',
  'cli.secrets.forgotten_other': '{{count}} secrets were given up.',
  'cli.secrets.not-lost':
    'The key {{keyId}} is here and not lost: what it has sealed can be sealed anew with another one.',
  'cli.wrong.key-id': 'Expected the 8 digits 0-9 and {{letters}} of a key’s id; got “{{got}}”.',
  'cli.phase.rotate': 'Sealed anew',
  'secret.NO_KEY': 'No key is set to seal secrets with: set {{setting}}.',
  'secret.KEY_UNKNOWN':
    'A secret was sealed with the key {{keyId}}, which is not here. Add it to {{setting}}.',
  'secret.NOT_AS_SEALED':
    'A secret is no longer as it was sealed with the key {{keyId}}: it was altered or moved.',
  'secret.NOT_SEALED': 'Something stands in the place of a sealed secret that is none.',
} as const;
