/** What would have become of leads by another policy, in English. */
export const outcomes = {
  'outcome.forward.seen':
    'Leads that were given by lot and have left the stage: {{count}}. Of these {{seen}} went on.',
  'outcome.won.seen':
    'Leads that were given by lot and have been won or lost: {{count}}. Of these {{seen}} were won.',
  'outcome.forward.foretold':
    'By this policy about {{share}} would have gone on, nine times of ten between {{low}} and {{high}}; that is known as well as if it had given away {{alike}} leads itself.',
  'outcome.won.foretold':
    'By this policy about {{share}} would have been won, nine times of ten between {{low}} and {{high}}; that is known as well as if it had given away {{alike}} leads itself.',
  'outcome.more': 'That is more, and luck alone hardly makes such a difference.',
  'outcome.less': 'That is less, and luck alone hardly makes such a difference.',
  'outcome.same': 'No difference is proven by that: luck alone may well make it.',
  'outcome.gives-none':
    'By this policy leads wait until somebody takes them or gives them away. What would become of them then cannot be known from this log.',
  'outcome.no-chances':
    'What would have become of them cannot be told: none of these leads was given by lot, and how other people would have done with them cannot be known from this log. Let the stage learn, which is set in the funnel, and look again in some weeks.',
  'outcome.never-tried':
    'What would have become of them cannot be told: this policy would have given leads to people who could not get them by lot, and how they would have done cannot be known from this log.',
  'outcome.forward.too-little':
    'How many would have gone on cannot be told: chance gave too few leads to those whom this policy asks. {{alike}} of {{count}} count, and {{least}} are needed.',
  'outcome.forward.rests-on-few':
    'How many would have gone on cannot be told: too much of it would rest on a few leads that chance hardly ever gives like this policy.',
  'outcome.won.rests-on-few':
    'How many would have been won cannot be told: too much of it would rest on a few leads that chance hardly ever gives like this policy.',
  'outcome.won.too-little':
    'How many would have been won cannot be told: chance gave too few leads to those whom this policy asks. {{alike}} of {{count}} count, and {{least}} are needed.',
} as const;
