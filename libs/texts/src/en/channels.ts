/** The settings of channels and the test message, in English. */
export const channels = {
  'channel.PASSWORD_NEEDED_ANEW':
    'The password that is kept is for another server or user: send it again, so that nobody can have it sent elsewhere.',
  'channel.PASSWORD_WITHOUT_USER': 'A password needs a user to go with it.',
  'channel.USER_WITHOUT_PASSWORD': 'A user needs a password to go with it.',
  'channel.BOT_TOKEN_NEEDED': 'The channel needs a bot token; none is kept yet.',
  'channel.WEBHOOK_ADDRESS_NEEDED': 'The channel needs an address; none is kept yet.',

  'channel.test.subject': 'Test message of {{product}}',
  'channel.test.headline': 'The channel works',
  'channel.test.hint':
    'You have asked for this message to see whether the settings are right. There is nothing to do.',
  'fact.test-channel': 'Channel',
  'fact.test-at': 'Sent',
  'action.open-product': 'Open {{product}}',

  'telegram.connected':
    'Done, {{name}}. Messages about your leads come here from now on. To have none any more, send {{stop}}.',
  'telegram.connected-already':
    'Messages for {{name}} come here already. To have none any more, send {{stop}}; to connect somebody else, do that first.',
  'telegram.disconnected':
    'Messages do not come here any more. To have them again, connect {{product}} on your account page.',
  'telegram.code-void':
    'This link was used already, or its fifteen minutes are over. Open your account page and press “Connect {{product}}” once more.',
  'telegram.how':
    'This bot tells you about your leads. To begin, open your account page and press “Connect {{product}}”.',

  'channel.tested.sent': 'The server has taken the message for {{to}}.',
  'device.tested.sent': 'The push service has taken the message: it is shown on the device in a moment.',
  'channel.tested.captured': 'No server is set, so messages are captured; they are shown at {{address}}.',
  'channel.tested.not-set':
    'This channel is not set up yet, so nothing goes out on it. An administrator does it under Settings.',
  'channel.tested.demo':
    'People of the demo are not told anything outside: what would go to them is captured.',
  'channel.tested.not-yours': 'You are not told on this channel. An administrator adds it for you.',
  'channel.tested.retry': 'The message was not taken; a later attempt may help: {{said}}',
  'channel.tested.rejected': 'The message was refused: {{said}}',
  'channel.tested.ambiguous':
    'The answer was lost after the message had left, so it may have arrived or not: {{said}}',
  'channel.tested.silent': 'The server did not answer within {{time}}.',
  'channel.tested.private':
    'The server’s address lies in a private network. Who runs this server lets it be reached by {{setting}}={{value}}.',
  'channel.tested.no-chat':
    'The bot answers. To have a message come to you, connect your own {{product}} first, on your account page.',
  'channel.tested.not-allowed':
    'The address leads into a network that is not asked. Who runs this server lets it be asked by {{setting}}.',
  'channel.tested.no-address': 'You have no address on this channel to send a test message to.',
} as const;
