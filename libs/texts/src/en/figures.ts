/** How figures are counted, in English. */
export const figures = {
  'figures.rule':
    'Counted are the visits that were entered from {{from}} to {{until}}. A conversion is the share of those that left the stage forward in those that have ended: passed on, won, lost or sent back. Open ones are shown beside and are no failures; a visit that only changed hands has not ended; what was taken back is not counted.',
  'figures.rule.before':
    'Compared with {{beforeFrom}} to {{beforeUntil}}; a difference is called one only where chance alone hardly ever makes it (5 %), and with fewer than ten ended on a side nothing is said.',
  'figures.rule.people':
    'A visit counts for whoever had the lead in it. Each one’s conversion is compared with that of all others at the stage: a difference is called one only where chance alone hardly ever makes it (5 % for all at a stage together), and with fewer than ten ended on a side nothing is said. People may have had other leads: that is not allowed for here.',
  'figures.rule.passed-on':
    'Counted are the leads that were passed on in visits entered from {{from}} to {{until}}: where they are now, and how many came to the same stage again afterwards.',
  'figures.rule.source': 'Only leads from “{{source}}” are counted.',
  'figures.rule.segment': 'Only leads of the segment “{{segment}}” are counted.',
  'figures.rule.own': 'Only your own visits are counted.',
} as const;
