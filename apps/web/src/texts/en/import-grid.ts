/** A board of stickers is typed in, in English. */
export const importGrid = {
  'import.grid': 'Type leads in',
  'import.grid.why':
    'A row a lead: {{down}} goes down, {{right}} to the right. Rows of a spreadsheet, or lines from anywhere, can be pasted into the grid; on one line, phone, e-mail, amount and company are found by themselves.',
  'import.grid.open': 'Type them in',
  'import.grid.close': 'Rather load a file',
  'import.grid.number': 'Row',
  'import.grid.cell': '{{field}}, row {{row}}',
  'import.grid.do_one': 'See what becomes of {{count}} lead',
  'import.grid.do_other': 'See what becomes of {{count}} leads',
  'import.grid.nothing': 'Nothing is typed in yet.',
  'import.grid.nameless_one': '{{count}} row has no name: {{rows}}.',
  'import.grid.nameless_other': '{{count}} rows have no name: {{rows}}.',
  'import.grid.too-many': 'The grid takes {{most}} leads at most. Save these as a file, and load that.',
  'import.typed': 'leads that were typed in',
} as const;
