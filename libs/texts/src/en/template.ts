/** What is wrong with a file of funnel templates, in English. */
export const template = {
  'template.problem': 'Funnel template {{file}}, line {{line}}, field “{{field}}”: {{message}}',
  'template.problem.whole': 'Funnel template {{file}}, line {{line}}: {{message}}',
  'template.not-yaml': 'This is not {{format}}: {{reason}}',
  'template.twice': 'The template {{template}} stands in {{other}} already, in the same language.',
} as const;
