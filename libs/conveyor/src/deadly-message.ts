/**
 * A message in whose attempts so many workers died, or that broke off so often, is left to a person: it would take the next one
 * with it as well.
 */
export const MOST_DEATHS = 3;

/** From so many deaths on it is the message, and not a worker's bad day: one is what any restart by force does. */
export const SUSPECT_DEATHS = 2;
