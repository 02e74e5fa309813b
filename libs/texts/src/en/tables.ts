/** What stands in files beside the figures themselves. */
export const tables = {
  'table.title': 'Table',
  'table.about': 'About',
  'table.rule': 'How it is counted',
  'table.filter': 'Filter',
  'table.filter.none': 'none: everything is in it',
  'table.made-at': 'Made at',
  'table.made-by': 'Made by',
  'table.currency': 'currency',
  'table.cut': 'Cut texts',
  'table.cut.cells_one':
    '{{count}} cell had a longer text than {{program}} keeps ({{most}} characters); it ends with “…”.',
  'table.cut.cells_other':
    '{{count}} cells had longer texts than {{program}} keeps ({{most}} characters); they end with “…”.',
  'leads.table': 'Leads',
  'leads.rule':
    'Each lead is a row, with where it stands, or stood when it was won or lost. Moments are of {{clock}}.',
  'activities.table': 'Activities',
  'activities.rule':
    'Each call, meeting, presentation or e-mail that was logged on a lead is a row. Moments are of {{clock}}.',
  'employees.table': 'Employees',
  'employees.rule': 'Each employee is a row, those who have left as well. Moments are of {{clock}}.',
  'messages.table': 'Messages',
  'messages.rule':
    'Each message to one person on one channel is a row, with what became of it; what it said is not in it. Moments are of {{clock}}.',
  'handoffs.table': 'Handoffs',
  'handoffs.rule': 'Each time a lead was given to somebody is a row. Moments are of {{clock}}.',
  'export.status': 'Leads',
  'export.status.open': 'open ones',
  'export.status.closed': 'won and lost ones',
  'visits.table': 'Visits',
  'visits.rule':
    'Each stay of a lead at a stage with somebody, or in the stage’s queue, is a row; nothing is left out or counted together. A stay of which the end was taken back ({{column}}) counts in no figure: a later one goes on with it. Moments are of {{clock}}.',
  'visits.funnel': 'Funnel',
  'visits.from': 'Began at or after',
  'visits.until': 'Began before',
  'file.table-too-long':
    'It has more than {{most}} rows, which is too much for {{program}}: narrow it down, or take it as {{format}}.',
} as const;
