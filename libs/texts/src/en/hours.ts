/** What is wrong with somebody's working hours, in English; one text for each rule. */
export const hours = {
  'hours.WEEK_WITHOUT_WORK':
    'A week has at least one interval of work. For somebody who does not work for a while enter an absence; for somebody who has left, say that he is not active.',
  'hours.INTERVAL_OUTSIDE_DAY':
    'A time from {{least}} to {{most}} in whole minutes belongs here; got {{minute}}. Hours past 24 are of the next day.',
  'hours.INTERVAL_WITHOUT_LENGTH':
    'An interval ends after it begins, at {{from}}; got {{until}}. Past midnight add 24 hours: 30:00 is six in the morning of the next day.',
  'hours.INTERVAL_TOO_EARLY':
    'The interval before this one ends at {{least}}; begin then or later, not at {{minute}}.',
  'hours.DATE_UNKNOWN': 'A date of the calendar belongs here, such as 2026-11-25; got “{{date}}”.',
  'hours.SHORTER_BY_OUT_OF_RANGE':
    'A short day is shorter by a whole number of minutes from {{least}} to {{most}}; got {{minutes}}.',
  'hours.ABSENCE_ENDS_TOO_EARLY':
    'An absence ends after it begins; one of days, on its first day at the earliest.',
  'hours.CALENDAR_UNKNOWN': 'There is no production calendar “{{calendar}}”; there are: {{known}}.',
  'hours.ABSENCE_TOO_FAR': 'An absence lies between {{least}} and {{most}}, two years either way.',
  'hours.SUBSTITUTE_HIMSELF': 'Nobody stands in for himself.',
  'hours.SUBSTITUTE_UNKNOWN': 'There is no employee {{employeeId}}.',
  'hours.SUBSTITUTE_INACTIVE': '{{name}} has left the company and can not stand in.',
  'hours.SUBSTITUTE_WITHOUT_LEADS':
    '{{name}} has the role {{role}}, in which nobody holds leads, and can not stand in.',
} as const;
