/** What is wrong with a field that no type can say, in English; one text for each rule. */
export const fields = {
  'field.CURSOR_UNKNOWN':
    'Take the cursor from the page before, unchanged, and keep the other parameters of that request.',
  'field.LEAD_TWICE': 'The lead stands further up in the list already.',
  'field.OUTCOME_OF_OTHER_KIND': 'An activity of this kind can not have gone like this.',
  'field.SEARCH_WITHOUT_LETTERS': 'A search needs at least one letter or digit.',
  'field.LEAD_OR_FACTS': 'Name a lead, or say the facts of one that is not there yet; one of the two.',
  'field.SORT_OF_OPEN_LEADS':
    'Leads that are won or lost stand at no stage; sort them by newest, or ask for open ones.',
  'field.TEXT_NOT_KEEPABLE': 'It holds a character that can not be kept: a NUL, or half of a character.',
  'field.TIME_NOT_OF_DAY': 'A time is written like 09:30; hours past 24 are of the next day.',
} as const;
