/** What those who keep the line running read when they act, in English. */
export const ops = {
  'error.NOT_FOUND.worker': 'There is no worker {{id}}: it has stopped, or was not heard of for a day.',
  'error.CHANNEL_NOT_PAUSED': 'The channel is not paused: {{channel}}.',
  'error.NOT_TO_RETRY': 'The message can not be sent again now. Its state: {{state}}.',
  'error.MAY_HAVE_ARRIVED_one':
    '{{count}} message may have arrived already, and its receiver would get it twice; confirm that you want that.',
  'error.MAY_HAVE_ARRIVED_other':
    '{{count}} messages may have arrived already, and their receivers would get them twice; confirm that you want that.',
  'error.NOT_IN_TROUBLE': 'Nobody has to look after this message. Its state: {{state}}.',
  'error.TAKEN_BY_ANOTHER': 'Somebody else looks after this message already; take it over if you mean to.',

  'audit.notification.retried': 'a message was to be sent again',
  'audit.notification.taken': 'took it upon himself or herself to look after a message',
  'audit.notification.closed': 'a message was closed: nothing is left to do about it',
  'audit.channel.paused': 'the channel was paused: {{channel}}',
  'audit.channel.resumed_one': 'the pause of the channel ended: {{channel}}; {{count}} message had waited',
  'audit.channel.resumed_other': 'the pause of the channel ended: {{channel}}; {{count}} messages had waited',
  'audit.worker.drained': 'a worker was asked to take no more jobs',

  'pause.refused': 'the server refused our credentials ({{code}})',
} as const;
