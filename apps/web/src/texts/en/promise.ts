/** What applied plans promised and delivered. */
export const promise = {
  'plan.view.promises': 'Kept promises',
  'promise.title': 'Kept promises',
  'promise.none': 'No plan of this funnel was applied yet, so nothing was promised.',
  'promise.to-plan': 'Have a plan made',
  'promise.outcome': 'Whether the plan keeps its promise',
  'promise.verdict.kept':
    'Promised {{promised}} won leads a week, since it can be seen {{delivered}}: that is within what chance does.',
  'promise.verdict.less':
    'Promised {{promised}} won leads a week, since it can be seen {{delivered}}: that is less, and hardly by chance.',
  'promise.verdict.more':
    'Promised {{promised}} won leads a week, since it can be seen {{delivered}}: that is more, and hardly by chance.',
  'promise.too-early':
    'It is too early to say. Half of the leads that are won take longer than {{weeks}} weeks, so the plan can be seen from {{day}} on.',
  'promise.ended-early':
    'It ended before it could be seen. Half of the leads that are won take longer than {{weeks}} weeks: it could have been seen from {{day}} on.',
  'promise.seen': 'Counted since {{day}}; whole weeks: {{weeks}}. What it brings a week is {{range}}.',
  'promise.than-today.more': 'That is more than the {{today}} of the line before.',
  'promise.than-today.less': 'That is less than the {{today}} of the line before.',
  'promise.than-today.open': 'Whether it is more than the {{today}} of the line before can not be told yet.',
  'promise.drifts':
    'Since the week of {{day}} it brings clearly less. While a promise is kept, that is said by mistake once in two years.',
  'promise.off.conversion':
    'The stage that is off is “{{stage}}”: {{seen}} of 100 leads go forward there, {{expected}} were expected.',
  'promise.off.arriving': 'Fewer leads come to “{{stage}}”: {{seen}} a week, {{expected}} were expected.',
  'promise.off.none': 'No stage stands out: a little is missing everywhere.',
  'promise.next.broken':
    'What to do next: see who works at that stage and what has changed there, then have a new plan made. It reckons with what was seen since.',
  'promise.next.kept': 'Nothing is to be done.',
  'promise.next.too-early': 'What to do next: let the line work, and look again after {{day}}.',
  'promise.next.ended': 'The plan is not the line any more.',
  'promise.next.changed':
    'The line is another one now, for which nothing was promised. To know what to expect of it, have a new plan made.',
  'promise.new-plan': 'Have a new plan made',
  'promise.applied-at': 'Applied {{at}}.',
  'promise.ended.undone': 'Taken back {{at}}.',
  'promise.ended.followed': 'Another plan was applied {{at}}.',
  'promise.ended.changed': 'The line was changed {{at}} by {{name}}; weeks after it are not counted.',
  'promise.ended.changed-somehow': 'The line was changed {{at}}; weeks after it are not counted.',
  'promise.line.promised': 'Promised',
  'promise.line.delivered': 'Delivered',
  'promise.line.today': 'The line before',
  'promise.column.what': 'What',
  'promise.weeks': 'Week by week',
  'promise.weeks.about':
    'While the promise is kept, nine weeks of ten have {{low}} to {{high}} won leads: the band. The mark is what was won.',
  'promise.column.week': 'Week from',
  'promise.column.won': 'Leads won',
  'promise.column.is': 'Beside the promise',
  'promise.week.early': 'too early to show the plan',
  'promise.week.now': 'not over yet',
  'promise.week.inside': 'as promised',
  'promise.week.less': 'fewer than chance does',
  'promise.week.more': 'more than chance does',
  'promise.stages.about': 'Since it can be seen.',
  'promise.column.arriving': 'Leads that come a week',
  'promise.column.conversion': 'Of 100 go forward',
  'promise.beside': '{{seen}}, expected {{expected}}',
  'promise.is.unknown': 'too few to say',
  'promise.is.as-expected': 'as expected',
  'promise.is.less': 'fewer',
  'promise.is.more': 'more',
  'promise.applied': 'Plans that were applied',
  'promise.column.applied': 'Applied',
} as const;
