/** A handoff and the answer to it, in English. */
export const handoffs = {
  'offer.title': 'Offered to you',
  'offer.accept': 'Accept',
  'offer.decline': 'Decline',
  'offer.decline.title': 'Decline: {{lead}}',
  'offer.decline.why': 'Why',
  'offer.decline.hint': 'The lead goes to the next best specialist; the head sees the reason.',
  'offer.cancel': 'Cancel',
  'offer.left': '{{time}} of working time left to answer',
  'offer.left.paused': '{{time}} of working time left to answer; it stands still until you work again',
  'offer.late': 'the time to answer is over',
  'offer.any-time': 'answer whenever you like',
  'offer.accepted': '{{lead}} is yours.',
  'offer.declined': '{{lead}} is declined.',
} as const;
