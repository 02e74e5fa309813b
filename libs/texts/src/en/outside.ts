/** Who outside is told of the line, in English. */
export const outside = {
  'outside.webhook': 'webhook of alerts',
  'outside.watcher': 'outside watcher',
  'outside.ADDRESS_NOT_ASKED':
    'Only addresses of the internet that begin with {{https}} are asked. Who runs this server lets those of its own network be asked by {{setting}}.',

  'outside.tested.taken': '{{host}} has answered {{status}}: it was told.',
  'outside.tested.refused': '{{host}} has answered {{status}}: it was asked and has not taken it.',
  'outside.tested.moved':
    '{{host}} has answered {{status}}, which leads to another address. Nobody follows it: set the other address.',
  'outside.tested.unreached': '{{host}} could not be reached: {{said}}',
  'outside.tested.silent': '{{host}} did not answer within {{time}}.',
  'outside.tested.not-allowed':
    '{{host}} leads into a network that is not asked. Who runs this server lets it be asked by {{setting}}.',
  'outside.tested.unreadable': 'The address that is kept can not be opened. Set it again.',
  'outside.tested.not-set': 'No address is set, so nobody is told.',
} as const;
