/** What is wrong with whose department something is, and what the first one is called, in English. */
export const departments = {
  'departments.first': 'Sales',
  'departments.DEPARTMENT_NEEDED': 'Name a department here; there are: {{departments}}.',
  'departments.DEPARTMENT_UNKNOWN': 'There is no department {{departmentId}}.',
  'departments.HEADS_NONE': 'A head heads at least one department; name it here.',
  'departments.HEADS_TWICE': 'Department {{place}} of the list is the same one.',
  'departments.HEADS_AS_NO_HEAD':
    'Only a head heads departments, and the role is {{role}}; leave the list empty or choose another role.',
  'departments.ROLE_WORKS_STAGES':
    'In the role {{role}} nobody is a specialist, and this person is one at these stages: {{stages}}. Take them off there first.',
  'departments.ROLE_HOLDS_LEADS':
    'In the role {{role}} nobody holds leads, and this person holds open ones: {{leads}}. Give them to others first.',
  'departments.ROLE_STANDS_IN':
    'In the role {{role}} nobody stands in for others, and this person does for: {{names}}. Enter those absences with somebody else first.',
} as const;
