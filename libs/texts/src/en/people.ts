/** What is wrong with an employee, or with a stage's specialists, in English; one text for each rule. */
export const people = {
  'people.SPECIALIST_TWICE': 'Specialist {{place}} of the list is the same employee.',
  'people.SPECIALIST_UNKNOWN': 'There is no employee {{employeeId}}.',
  'people.SPECIALIST_INACTIVE': '{{name}} has left the company; leave this specialist out of the list.',
  'people.SPECIALIST_WITHOUT_LEADS':
    '{{name}} has the role {{role}}, in which nobody holds leads; leave this specialist out of the list.',
  'people.WEIGHT_OUT_OF_RANGE': 'A weight is a number above 0 and at most {{most}}; got {{weight}}.',
  'people.CAPACITY_OUT_OF_RANGE':
    'A capacity is a whole number of leads from 1 to {{most}}; got {{capacity}}.',
  'people.AMOUNT_RANGE_EMPTY': 'No amount is both {{from}} or more and {{until}} or less.',
  'people.TIME_ZONE_UNKNOWN':
    'A time zone is named as in the IANA list, such as Europe/Moscow; got “{{timeZone}}”.',
  'people.CHANNEL_TWICE': 'The channel {{channel}} is in the list already.',
  'people.PUSH_ALONE':
    'Messages on devices need another channel beside them: on a device that is gone nobody is told.',
  'people.TELEGRAM_NOT_CONNECTED':
    '{{product}} is not connected yet. Only this person can connect it, on the own account page; it is among the channels from then on.',
  'people.CHANNEL_WITHOUT_ADDRESS':
    'Messages go to the channel {{channel}}, so its address is needed here; give one, or take {{channel}} out of channels.',
  'people.HAND_OVER_WHILE_ACTIVE': 'Leads are handed over when the employee leaves: send {{active}} as well.',
} as const;
