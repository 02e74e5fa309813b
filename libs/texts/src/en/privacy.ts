/** What is said about personal data: who looked at it, that it was given out, that it is erased. */
export const privacy = {
  'privacy.erased': 'Erased',

  'error.LEAD_ERASED': 'The personal data of this lead was erased; nothing can be written about it any more.',
  'error.EMPLOYEE_ERASED':
    'The personal data of this employee was erased; nothing about them can be changed any more.',
  'error.ERASES_HIMSELF': 'Nobody erases their own account; another administrator has to do it.',
  'error.NOT_FOUND.erasure': 'There is no erasure {{id}}.',

  'audit.lead.found': 'lead “{{lead}}” was found in a search for the data of one person',
  'audit.lead.exported': 'the personal data of lead “{{lead}}” was exported',
  'audit.lead.erased': 'the personal data of a lead was erased',
  'audit.employee.found': 'employee {{employee}} was found in a search for the data of one person',
  'audit.employee.exported': 'the personal data of employee {{employee}} was exported',
  'audit.employee.erased': 'the personal data of employee {{employee}} was erased',
  'audit.records.purged_one': '{{count}} record was purged because its time was over',
  'audit.records.purged_other': '{{count}} records were purged because their time was over',

  'link-only.subject': '{{what}} · {{stages}}',
  'link-only.reminder': 'You have had a lead for long',
  'link-only.hint': 'Who it is about stands on the page, not in this message.',
  'action.open': 'Open',

  'suppressed.ERASED': 'the personal data was erased',

  'cli.personal-data': 'find, give out and erase what is kept about a person',
  'cli.personal-data.find':
    'find all leads of one person, and the employee; exit code 1 when there is nobody',
  'cli.personal-data.email': 'the person’s e-mail address',
  'cli.personal-data.phone': 'the person’s phone number, however it is written',
  'cli.personal-data.json': 'print the result as JSON',
  'cli.personal-data.export': 'print everything that is kept about leads and employees, as JSON',
  'cli.personal-data.lead': 'ids of the leads',
  'cli.personal-data.employee': 'ids of the employees',
  'cli.personal-data.csv': 'print it for a spreadsheet',
  'cli.personal-data.erase':
    'erase the personal data of leads, and of employees who have left; can not be undone',
  'cli.personal-data.ground': 'why: {{grounds}}',
  'cli.personal-data.asked-by': 'on whose request: {{whom}}',
  'cli.personal-data.reference': 'number under which the request is registered; no names',
  'cli.personal-data.received': 'day on which it was asked for, like {{example}}',
  'cli.personal-data.yes': 'do it; without this it is only counted',
  'cli.personal-data.erasures': 'print all erasures as JSON, to be kept apart from the backups',
  'cli.personal-data.erase-again': 'erase again what a restored backup has brought back',
  'cli.personal-data.erase-again.file': 'what {{command}} has printed',
  'cli.personal-data.not-erased_one':
    'Nothing was erased. {{count}} lead is open and would end. Add {{option}} to do it.',
  'cli.personal-data.not-erased_other':
    'Nothing was erased. {{count}} leads are open and would end. Add {{option}} to do it.',
  'cli.personal-data.erased': 'Erased. The protocol is at {{page}}.',
  'cli.personal-data.erased-again_one':
    '{{count}} of {{all}} erasures was done again; this database knew of the others.',
  'cli.personal-data.erased-again_other':
    '{{count}} of {{all}} erasures were done again; this database knew of the others.',
  'cli.wrong.id': '{{option}}: expected an id; got “{{got}}”.',
  'cli.wrong.day': '{{option}}: expected a day; got “{{got}}”.',
  'cli.wrong.erasures': '{{file}}: expected what {{command}} prints.',
} as const;
