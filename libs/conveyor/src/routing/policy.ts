/**
 * How a stage finds the specialist for a lead. `pull`: the lead waits and a specialist claims it; `manual`: it
 * waits and a person gives it to somebody.
 */
export const POLICIES = [
  'weighted-least-loaded',
  'smooth-weighted-round-robin',
  'same-person-first',
  'strongest-first',
  'pull',
  'manual',
] as const;

export type Policy = (typeof POLICIES)[number];

/**
 * Grows when the same candidates could give another person: old records name the rule they were made by. From 2 on a stage may learn; a record of 1 says nothing of learning, and is made again without. From 3 on lots
 * know weights and ramps; a record of 2 says nothing of ramps, and is made again by its own rule.
 */
export const POLICY_VERSION = 3;

/** Who may be given a lead although he is not at work: nobody, or whoever works again some time. */
export const AVAILABILITIES = ['at_work', 'next_opening'] as const;

export type AvailabilityRule = (typeof AVAILABILITIES)[number];
