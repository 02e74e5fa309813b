/** Letters about somebody's account, in English. */
export const accounts = {
  'invitation.subject': '{{by}} invites you to Conveyor · the link holds until {{until}}',
  'invitation.subject.from-nobody': 'You are invited to Conveyor · the link holds until {{until}}',
  'invitation.headline': '{{by}} invites you to Conveyor',
  'invitation.headline.from-nobody': 'You are invited to Conveyor',
  'invitation.product':
    'Conveyor leads each customer from one specialist to the next, and tells you at once when one is yours.',
  'invitation.hint':
    'Open the link and choose a password. The link works once. If you do not know who invites you, do nothing.',
  'reset.subject': 'A new password for Conveyor · the link holds until {{until}}',
  'reset.headline': 'Somebody asked for a new password for your account',
  'reset.hint':
    'The link works once and holds for {{time}}. If it was not you, do nothing: your password stays as it is.',
  'fact.invited-by': 'Invited by',
  'fact.product': 'What it is',
  'fact.asked-at': 'Asked for',
  'fact.link-holds': 'The link holds until',
  'action.set-password': 'Choose a password',
  'action.reset-password': 'Choose a new password',
} as const;
