/** What is told when a provider knows no such address as somebody has, in English. */
export const refused = {
  'refused.who': '{{person}} is not reached: {{channel}}',
  'refused.nobody': 'Somebody is not reached: {{channel}}',
  'refused.own': 'Messages do not reach you: {{channel}}',
  'refused.hint':
    'Nothing is sent there until the address is another one. Correct it, choose another channel, or have it tried again if it works by now.',
  'refused.own-hint':
    'Nothing is sent there until the address is another one. Have it corrected, or choose another channel.',
  'fact.refused-person': 'Who',
  'fact.refused-channel': 'Channel',
  'fact.refused-since': 'Since',
  'fact.refused-said': 'The provider said',
  'why.refused': 'you look after the people of this department',
  'action.open-person': 'Open the person',
  'action.open-account': 'Open my account',
} as const;
