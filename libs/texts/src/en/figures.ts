/** How figures are counted, in English. */
export const figures = {
  'figures.rule':
    'Counted are the visits that were entered from {{from}} to {{until}}. A conversion is the share of those that left the stage forward in those that have ended: passed on, won, lost or sent back. Open ones are shown beside and are no failures; a visit that only changed hands has not ended; what was taken back is not counted.',
  'figures.rule.own': 'Only your own visits are counted.',
} as const;
