/** What the operator reads when a process starts or can't, in English. */
export const start = {
  'start.ready': 'Conveyor is running',
  'start.address': 'Address',
  'start.reference': 'API, with every request to try out',
  'start.mailbox': 'Messages that would have gone out',
  'start.set-up': 'Set it up, within an hour',
  'start.stop': 'Stop',
  'start.stop.how': '{{keys}}',
  'start.demo': 'Loading the demo department…',
  'start.demo.loaded': 'Demo department loaded: {{leads}} leads in {{seconds}} s.',
  'start.stopping': 'Stopping…',
  'start.port-taken':
    '{{setting}}: port {{port}} is taken by another program; stop it or choose another port.',
  'start.port-forbidden':
    '{{setting}}: port {{port}} may not be opened by this account; choose one above 1023.',
  'start.clock-skewed':
    'The clock of this machine and that of the database differ by {{seconds}} s; set both by a time server.',
  'start.database-unreachable': '{{setting}}: the database does not answer ({{reason}}).',
  'start.database-not-made': 'A database of its own could not be made: {{reason}}',
  'start.database-too-old': '{{setting}}: version {{version}} is too old; {{oldest}} or newer is needed.',
  'start.database-ahead':
    '{{setting}}: a newer Conveyor has changed the tables of this database ({{migrations}}). Use that version, or restore the backup that was made before it came.',
  'start.database-behind':
    '{{setting}}: the tables of this database are older than this Conveyor, and its user may not change them ({{reason}}). Nothing was changed; start it once as a user who may.',
  'start.queue-unreachable': '{{setting}}: the store of the queues does not answer.',
  'start.queue-evicts':
    '{{setting}}: this store may throw jobs away when memory runs out ({{name}} {{policy}}); set it to {{wanted}}.',
  'start.queue-behind':
    'The tables of the queue are at version {{version}}, this Conveyor needs {{expected}}, and the user of the database may not change them. Nothing was changed; start it once as a user who may.',
  'start.queue-ahead':
    'A newer Conveyor has changed the tables of the queue. Use that version, or restore the backup that was made before it came.',
  'start.queue-trouble': 'The queue can’t be used: {{reason}}.',
  'start.key-file':
    'The keys of secrets, 32 bytes in {{encoding}} a line, can neither be read from {{file}} nor be written there.',
  'start.secret-keys-missing':
    'Secrets in the database were sealed with a key that is not here ({{keys}}). Add it to {{place}}, or, if it is lost, give those secrets up by {{command}}.',
  'start.unexpected': 'Something unforeseen happened: {{reason}}',
} as const;
