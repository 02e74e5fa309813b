/** Who outside is told of the line: the webhook gets every alert, the watcher is asked again and again while the line is well. */
export const OUTSIDE_RECEIVERS = ['webhook', 'watcher'] as const;

export type OutsideReceiver = (typeof OUTSIDE_RECEIVERS)[number];

/** What an address can break that its form does not tell. */
export type OutsideRule = 'ADDRESS_NOT_ASKED';
