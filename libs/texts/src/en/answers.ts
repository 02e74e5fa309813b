/** Answering a handoff from the message that told of it, in English. */
export const answers = {
  'action.accept': 'Accept',
  'action.decline': 'Decline',
  'action.back': 'Back',
  'answer.why': 'Why you decline',
  'answer.why.hint': 'The lead goes to the next best specialist; the head sees the reason.',
  'answer.why.needed': 'Write why in a few words, at most {{most}} characters.',
  'answer.why.reply': 'Why do you decline? Reply to this message in a few words.',
  'answer.button.unknown': 'This button does not work any more. Open the app to answer.',
  'answer.not-both': 'Please press one of the two buttons.',
  'answer.link': 'This link',
  'answer.link.NOT_AS_SIGNED': 'This link is not whole. Open it from the message once more, or open the app.',
  'answer.link.KEY_UNKNOWN': 'This link does not work any more: it is too old. Open the app to answer.',
  'answer.link.EXPIRED':
    'This link was for a limited time, and that is over. In the app you see the leads that you have.',
  'answer.title.accepted': 'The lead is yours',
  'answer.title.declined': 'You have declined',
  'answer.title.over': 'Nothing to answer any more',
  'answered.accepted': 'You took this lead at {{at}}.',
  'answered.declined': 'You declined this lead at {{at}}. It goes to somebody else.',
  'answered.accepted-before': 'You have already taken this lead, at {{at}}.',
  'answered.declined-before': 'You have already declined this lead, at {{at}}.',
  'answered.moved-on':
    'This lead is no longer with you: the time to answer is over, or it was given to somebody else.',
  'answered.not-yours': 'Only the person to whom the lead was offered can answer, as long as he works here.',
  'answered.busy': 'Many leads are being moved just now. Please try again in a moment.',
  'answered.failed': 'That did not work. Please try again, or open the app.',
} as const;
