/** On whose clock moments stand in what is taken out: programs tell them by their own. */
export const EXPORT_CLOCK = 'UTC';
