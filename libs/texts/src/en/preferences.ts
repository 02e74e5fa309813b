/** How people are told, in English. */
export const preferences = {
  'preferences.LAST_CHANNEL_OF_HANDOFFS':
    'Leads that are handed over must be told somewhere: choose at least one channel besides push.',
  'preferences.TOPIC_NEEDED': 'This can not be switched off here.',
  'preferences.TOPIC_NOT_GATHERED': 'This does not go into a digest: it comes by itself.',
  'preferences.TOPIC_CHANNEL_TWICE': 'The channel {{channel}} is in the list already.',
  'preferences.TOPIC_CHANNEL_NOT_YOURS': 'You are not told on the channel {{channel}}: connect it first.',
  'preferences.FIRST_CHANNEL_WAITS': 'The first channel tells at once: only the following ones can wait.',
  'preferences.CHANNELS_OUT_OF_ORDER': 'A later channel can not wait less than the one before it.',
  'preferences.QUIET_ALL_DAY': 'Quiet hours end at another time than they begin.',
} as const;
