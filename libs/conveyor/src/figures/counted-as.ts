/** What of a visit that was entered in some days a figure counts. */
export const COUNTED_AS = [
  'entered',
  'first',
  'again',
  'advanced',
  'won',
  'lost',
  'returned',
  'handed-on',
  'open',
  'ended',
  'forward',
  'came-back',
] as const;

export type CountedAs = (typeof COUNTED_AS)[number];
