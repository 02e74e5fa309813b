/** What is said about personal data: who looked at it, that it was given out, that it is erased. */
export const privacy = {
  'privacy.erased': 'Erased',

  'error.LEAD_ERASED': 'The personal data of this lead was erased; nothing can be written about it any more.',
  'error.EMPLOYEE_ERASED':
    'The personal data of this employee was erased; nothing about them can be changed any more.',
  'error.ERASES_HIMSELF': 'Nobody erases their own account; another administrator has to do it.',
  'error.NOT_FOUND.erasure': 'There is no erasure {{id}}.',

  'field.NOBODY_NAMED': 'Name a person: nobody is named here.',
  'field.PHONE_TOO_SHORT': 'A phone number has at least seven digits.',
  'field.REFERENCE_NOT_A_NUMBER':
    'The number under which the request is registered is expected here, with a digit in it and at most 60 characters.',

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
} as const;
