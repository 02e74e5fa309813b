/** Who is strong at each stage, in English. */
export const strengths = {
  'figures.view.strengths': 'Strengths',
  'strengths.title': 'Who is strong where',
  'strengths.to-plan': 'What line to make of it: the plan',
  'strengths.read':
    'A number tells how many of a hundred leads somebody would pass on or win, if he had the leads that the stage usually gets. The mark on the bar is the likeliest number; within the band it lies nine times of ten; the line across is the team.',
  'strengths.stronger.one': 'Of the same leads, {{names}} takes more forward than the team.',
  'strengths.stronger.several': 'Of the same leads, {{names}} take more forward than the team.',
  'strengths.weaker.one': 'Of the same leads, {{names}} takes fewer forward than the team.',
  'strengths.weaker.several': 'Of the same leads, {{names}} take fewer forward than the team.',
  'strengths.both.one': 'Of the same leads, {{stronger}} takes more forward than the team; {{weaker}} fewer.',
  'strengths.both.several':
    'Of the same leads, {{stronger}} take more forward than the team; {{weaker}} fewer.',
  'strengths.hardly-chance':
    'That people differ here is hardly chance: it makes people who are all alike differ as much as this in at most {{of}} of 100 such teams.',
  'strengths.nobody-sure':
    'People differ here, but of nobody it is sure whether he is above or below the team.',
  'strengths.no-proven': 'No proven difference.',
  'strengths.by-chance':
    'Chance alone makes people who are all alike differ as much as this in {{of}} of 100 such teams.',
  'strengths.not-yet': 'Nobody can be compared here yet.',
  'strengths.too-few': 'It takes two people with ten visits each.',
  'strengths.refused': 'Nothing can be told here.',
  'strengths.refused.recorded-when-won':
    'Employees are written down almost only for leads that were passed on or won, so everybody seems to do everything well.',
  'strengths.refused.nothing-lost':
    'Every lead that somebody had here was passed on or won and none was lost or sent back, so nobody can be told from another.',
  'strengths.refused.nothing-ended': 'No work of anybody has ended here, or all of it is too new.',
  'strengths.left-out_one':
    'The newest {{count}} week is left out: too many of its leads are still open, and what ends quickly may end otherwise.',
  'strengths.left-out_other':
    'The newest {{count}} weeks are left out: too many of their leads are still open, and what ends quickly may end otherwise.',
  'strengths.luck.hardly-any': 'Hardly any of the differences that remain with equal leads is luck.',
  'strengths.luck.tenth': 'About a tenth of the differences that remain with equal leads is luck.',
  'strengths.luck.quarter': 'About a quarter of the differences that remain with equal leads is luck.',
  'strengths.luck.third': 'About a third of the differences that remain with equal leads is luck.',
  'strengths.luck.half': 'About half of the differences that remain with equal leads is luck.',
  'strengths.luck.two-thirds': 'About two thirds of the differences that remain with equal leads are luck.',
  'strengths.luck.three-quarters':
    'About three quarters of the differences that remain with equal leads are luck.',
  'strengths.luck.nearly-all': 'Nearly all of the differences that remain with equal leads are luck.',
  'strengths.luck.all': 'All of the differences that remain with equal leads may be luck.',
  'strengths.team': 'The team takes {{of}} of 100 usual leads forward, likely between {{low}} and {{high}}.',
  'strengths.column.who': 'Who',
  'strengths.column.verdict': 'Against the team',
  'strengths.column.conversion': 'Of 100 usual leads',
  'strengths.column.seen': 'Forward of ended',
  'strengths.column.passed-on': 'Passed on',
  'strengths.verdict.stronger': 'stronger',
  'strengths.verdict.weaker': 'weaker',
  'strengths.verdict.no-proven-difference': 'no proven difference',
  'strengths.verdict.too-little': 'not enough yet: {{visits}} of 10 visits',
  'strengths.verdict.nothing-old': 'not enough yet: all visits are too new',
  'strengths.verdict.booked': 'cannot be told: most visits lasted less than a minute',
  'strengths.older-less': 'older visits count less',
  'strengths.above.likely': '{{of}} of 100 that he is above the team',
  'strengths.above.certain': 'almost certainly above the team',
  'strengths.below.likely': '{{of}} of 100 that he is below the team',
  'strengths.below.certain': 'almost certainly below the team',
  'strengths.best.likely': '{{of}} of 100 that he is the best here',
  'strengths.best.certain': 'almost certainly the best here',
  'strengths.of-hundred': '{{of}} of 100',
  'strengths.between': 'likely between {{low}} and {{high}}',
  'strengths.to-know': 'To know of {{name}}',
  'strengths.warning.booked-for-others':
    'Many visits lasted less than a minute: somebody else may have done the work.',
  'strengths.warning.easier-leads':
    'Had easier leads than the team: what was seen flatters, and the number of usual leads takes that into account.',
  'strengths.warning.harder-leads':
    'Had harder leads than the team: what was seen looks worse than it is, and the number of usual leads takes that into account.',
  'strengths.warning.worked-before':
    'Many leads had been worked here by somebody else before: a part of what came of them is that one’s doing.',
  'strengths.warning.many-open':
    'More leads than others’ are still open: the number may change when they have ended.',
  'strengths.warning.come-back':
    'Leads that were passed on come back more often than others’: some may have been passed on too early.',
  'strengths.warning.lost-later':
    'Leads that were passed on are lost later more often than others’: some may not have been worth it.',
  'strengths.warning.new-here':
    'Has worked here for less than six weeks: who begins learns, and the number may change soon.',
  'strengths.warning.long-ago':
    'Has begun nothing here for more than three months: the number is of how it was then.',
  'strengths.warning.changed-lately':
    'It went otherwise in the last three months than before: the number mixes both.',
  'strengths.check.tried_one':
    'To try what stands here, {{count}} visit of the last twelve weeks was foretold from what was known before.',
  'strengths.check.tried_other':
    'To try what stands here, {{count}} visits of the last twelve weeks were foretold from what was known before.',
  'strengths.check.alike.better': 'That went better than if people were all alike, by more than luck.',
  'strengths.check.alike.worse': 'That went worse than if people were all alike, by more than luck.',
  'strengths.check.alike.open':
    'Whether that went better than if people were all alike can not be told: the difference may be luck.',
  'strengths.check.seen.better':
    'It went better than by the plain numbers as they were seen, by more than luck.',
  'strengths.check.seen.worse':
    'It went worse than by the plain numbers as they were seen, by more than luck.',
  'strengths.check.seen.open':
    'Whether it went better than by the plain numbers as they were seen can not be told: that difference may be luck.',
  'strengths.check.too-few_one':
    'Only {{count}} visit of the last twelve weeks could be foretold from what was known before: too few to tell how well that goes.',
  'strengths.check.too-few_other':
    'Only {{count}} visits of the last twelve weeks could be foretold from what was known before: too few to tell how well that goes.',
  'strengths.check.nothing-before':
    'Before the last twelve weeks nothing was known, so nothing could be foretold to try it.',
  'strengths.back': 'Back to strengths',
  'strengths.trust-less': 'Trust it less.',
  'strengths.halves.same': 'Every second week tells nearly the same of people as the weeks between.',
  'strengths.halves.roughly': 'Every second week tells roughly the same of people as the weeks between.',
  'strengths.halves.little':
    'Every second week tells little of how people do in the weeks between: that order is mostly chance.',
  'strengths.halves.chance':
    'Every second week tells nothing of how people do in the weeks between: that order is chance.',
  'strengths.how-judged': 'How it is judged',
} as const;
