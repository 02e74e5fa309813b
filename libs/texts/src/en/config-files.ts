/** What is wrong with a file of config/, in English. */
export const configFiles = {
  'config-file.template.problem': 'Funnel template {{file}}, line {{line}}, field “{{field}}”: {{message}}',
  'config-file.template.problem.whole': 'Funnel template {{file}}, line {{line}}: {{message}}',
  'config-file.template.twice':
    'The template {{template}} stands in {{other}} already, in the same language.',
  'config-file.calendar.problem':
    'Production calendar {{file}}, line {{line}}, field “{{field}}”: {{message}}',
  'config-file.calendar.problem.whole': 'Production calendar {{file}}, line {{line}}: {{message}}',
  'config-file.calendar.twice': 'The calendar {{calendar}} stands in {{other}} already.',
  'config-file.not-yaml': 'This is not {{format}}: {{reason}}',
} as const;
