/**
 * The states of a notification, whose row is both outbox and delivery ledger. `sending` is written just
 * before the irreversible step; whoever finds it left by a dead attempt can't know whether the message
 * went out, and says so (`ambiguous`) instead of sending again. `deferred` waits because its receiver wants it so.
 */
export const NOTIFICATION_STATES = [
  'pending',
  'deferred',
  'claimed',
  'sending',
  'sent',
  'retry',
  'rejected',
  'ambiguous',
  'suppressed',
  'needs_attention',
] as const;

export type NotificationState = (typeof NOTIFICATION_STATES)[number];

/** Ends: nothing happens to such a notification any more unless a person asks for it. */
export const ENDED_STATES: readonly NotificationState[] = [
  'sent',
  'rejected',
  'ambiguous',
  'suppressed',
  'needs_attention',
];
