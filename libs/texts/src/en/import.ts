/** What is wrong with a file of leads, in English. */
export const importing = {
  'import.cells_one': 'the row has {{count}} cell, the heading has {{wanted}}',
  'import.cells_other': 'the row has {{count}} cells, the heading has {{wanted}}',
  'import.empty': 'this is empty, and can not be',
  'import.not-a-number': '“{{cell}}” is no number',
  'import.stage': 'the funnel has no stage “{{stage}}”; it has: {{stages}}',
  'import.employee': 'there is no employee “{{employee}}”',
  'import.namesakes': 'several employees are called “{{employee}}”; name the e-mail address instead',
  'import.repeated': 'the external id {{externalId}} stands on line {{line}} already',
  'import.kept': 'Somebody has worked with this lead since',
  'import.reason': 'reason',

  'import.problem.column': 'There is no column “{{column}}”; the file has: {{headings}}.',
  'import.problem.field': 'There is no field {{field}}; the fields are: {{fields}}.',
  'import.problem.field-twice': 'The field {{field}} is given to several columns; choose one.',
  'import.problem.name':
    'No column gives the name of the lead; say which one does with {{option}}. The file has: {{headings}}.',
  'import.problem.name.sent':
    'No column gives the name of the lead: call one of them “Name”. The file has: {{headings}}.',
  'import.problem.rows': 'The file has more than {{most}} rows; divide it into several.',
  'import.problem.funnel': 'There is no funnel “{{funnel}}”; there are: {{funnels}}.',
  'import.problem.funnel-taken':
    'There is a funnel “{{funnel}}” already. A history becomes a funnel of its own: give it another name.',
  'import.problem.funnel-ambiguous': 'Several funnels are called “{{funnel}}”; name the id instead.',
  'import.problem.stage': 'The funnel has no stage “{{stage}}”; it has: {{stages}}.',

  'file.missing': 'There is no file {{file}}.',
  'file.unreadable': 'The file {{file}} can not be read ({{reason}}).',
  'file.unwritable': 'The file {{file}} can not be written ({{reason}}).',
  'file.encoding': 'There is no encoding {{encoding}}.',
  'file.not-text':
    '{{file}} is not text in {{encoding}}. Name its encoding, for example {{option}}; a spreadsheet must be saved as {{format}} first.',
  'file.sent': 'The file',
  'file.not-text.sent':
    'The file is not text in {{encoding}}. Choose another encoding, for example {{example}}; a spreadsheet must be saved as {{format}} first.',
  'file.quotes':
    '{{file}}, line {{line}}: a quotation mark is not closed, or stands in the middle of a cell. From there on the rows can not be told apart.',
  'file.row-too-long':
    '{{file}}, line {{line}}: the row has more than {{most}} bytes; is a quotation mark missing?',
  'file.no-heading': '{{file}} is empty: the first row must name the columns.',
} as const;
