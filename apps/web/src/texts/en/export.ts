/** Data is taken out as a file, in English. */
export const exporting = {
  'me.export': 'Take the data out',
  'board.to-export': 'Take the leads out',
  'export.title': 'Take the data out',
  'export.about':
    'Choose what you want as a file. You get what you may see here, as it is at this moment. That you took it out is kept in the audit.',
  'export.what': 'What to take',
  'export.what.leads': 'Leads',
  'export.what.leads.why':
    'Every lead with all that is known of it, where it stands and who has it. A file of open leads can be loaded into another Conveyor: its columns are recognised. Leads that were won or lost would begin anew there. The file holds names and telephone numbers: keep it as carefully as they deserve.',
  'export.what.visits': 'Visits',
  'export.what.visits.why':
    'Every stay of a lead at a stage: with whom, from when until when, how it ended. Nothing of it says who the lead is.',
  'export.what.activities': 'Activities',
  'export.what.activities.why':
    'Every call, meeting, presentation and e-mail that was logged, with its notes.',
  'export.what.handoffs': 'Handoffs',
  'export.what.handoffs.why': 'Who was given which lead, and how it was answered.',
  'export.what.messages': 'Messages',
  'export.what.messages.why':
    'Who was told of what on which channel, and whether it arrived. What the messages said is not in it.',
  'export.what.employees': 'Employees',
  'export.what.employees.why': 'Everybody, also who has left, with role, department, e-mail and language.',
  'export.every-funnel': 'All funnels',
  'export.status': 'Which leads',
  'export.status.all': 'Open and closed',
  'export.status.open': 'Only open ones',
  'export.status.closed': 'Only won and lost ones',
  'export.from': 'From the day',
  'export.until': 'Until the day',
  'export.format': 'Format',
  'export.format.csv': '{{format}}: a table as text',
  'export.format.xlsx': '{{format}}: a workbook for {{program}}',
  'export.format.jsonl': '{{format}}: for programs',
  'export.delimiter': 'Between the columns',
  'export.delimiter.usual': 'As {{program}} expects it',
  'export.delimiter.comma': 'Comma',
  'export.delimiter.semicolon': 'Semicolon',
  'export.delimiter.tab': 'Tab',
  'export.do': 'Download',
  'export.backup': 'Everything at once',
  'export.backup.why':
    'A backup holds all there is and can be loaded into an empty Conveyor. It is not made on a page: whoever looks after the server does it with this command.',
} as const;
