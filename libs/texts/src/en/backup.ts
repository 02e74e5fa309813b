/** Backups and what comes of them, in English. */
export const backup = {
  'cli.backup': 'write all data into a file, while the line goes on',
  'cli.backup.file': 'the file to write; only its owner may read it',
  'cli.backup.replace': 'replace a file that is there',
  'cli.backup.json': 'print the result as JSON',
  'cli.backup.done': 'Backed up: {{rows}} rows of {{tables}} tables, in {{file}}.',
  'cli.backup.head': 'The audit is sealed up to {{sequence}}, {{hash}}.',
  'cli.backup.keys': 'Its secrets are sealed with {{keys}}. The keys are not in it: keep {{place}} apart.',
  'cli.restore': 'bring a backup back into an empty database: all of it, or nothing',
  'cli.restore.file': 'the file that a backup was written to',
  'cli.restore.json': 'print the result as JSON',
  'cli.restore.done': 'Restored: {{rows}} rows, as of {{at}}.',
  'cli.restore.uncertain_one':
    '{{count}} message had not ended by then. It is marked as uncertain and not sent again by itself.',
  'cli.restore.uncertain_other':
    '{{count}} messages had not ended by then. They are marked as uncertain and not sent again by themselves.',
  'cli.restore.resumed':
    'Paused then and not any more: {{channels}}. Pause them again if that is still needed.',
  'cli.restore.accounts':
    'Everybody signs in anew. Accounts and API keys are as they were then: end again what was ended since.',
  'cli.restore.keys':
    'Its secrets are sealed with {{keys}}: the product starts with these keys in {{place}}.',
  'cli.phase.tables': 'Tables',
  'backup.NOT_A_BACKUP': 'This file is no backup.',
  'backup.DAMAGED': 'The backup is damaged and nothing of it was restored: {{reason}}.',
  'backup.OTHER_VERSION':
    'The database is at another version than this product. Back it up with the product that runs on it.',
  'backup.BACKUP_NEWER':
    'The backup was made by a later version ({{version}}). Restore it with that one or a later one.',
  'backup.NOT_EMPTY':
    'The database is not empty ({{tables}}). A backup is restored into an empty one, so that nothing is lost.',
} as const;
