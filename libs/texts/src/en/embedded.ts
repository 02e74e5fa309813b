/** Why the built-in database does not start, in English. */
export const embedded = {
  'embedded.binaries-missing':
    'There is no built-in database for this machine ({{platform}}). Set {{setting}} to the address of a {{product}} server.',
  'embedded.folder-no-permission':
    'The folder {{folder}} can not be written: no permission, or the disk is read-only. {{setting}} chooses another one.',
  'embedded.folder-not-a-folder':
    '{{folder}} can not be the data folder: a file stands in its place. {{setting}} chooses another one.',
  'embedded.folder-too-long':
    'The path of the folder {{folder}} is too long for a database. {{setting}} chooses another one.',
  'embedded.folder-in-use':
    'Another Conveyor runs on the folder {{folder}}: process {{pid}} on {{host}}. Stop it, or choose another folder with {{setting}}.',
  'embedded.folder-not-reachable':
    'The database may not run as root, and the account {{account}} can not get at the folder {{folder}}. Start Conveyor as an ordinary user, or choose another folder with {{setting}}.',
  'embedded.not-a-cluster':
    'The folder {{folder}} is there already and is not a database. Move it away, or choose another folder with {{setting}}.',
  'embedded.version-mismatch':
    'The database in {{folder}} was made by version {{found}} of {{product}}, and this Conveyor brings version {{expected}}. Use the Conveyor that made it, or choose another folder with {{setting}}.',
  'embedded.password-lost':
    'The password of the built-in database is not in {{file}}. Put that file back from a copy: the data can not be opened without it.',
  'embedded.disk-full': 'The disk of the folder {{folder}} is full. Make room there and start again.',
  'embedded.start-failed':
    'The built-in database in {{folder}} does not start. It said: {{lines}} The whole log is in {{file}}.',
} as const;
