import type { NotificationState } from '../notification.ts';
import type { Rejection } from '../errors.ts';

/** The states from which a person can have a message tried again. */
export const RETRYABLE_STATES = ['retry', 'rejected', 'ambiguous', 'needs_attention'] as const;

export type RetryableState = (typeof RETRYABLE_STATES)[number];

/** The states in which a message needs somebody to look after it. */
export const TROUBLED_STATES = ['rejected', 'ambiguous', 'needs_attention'] as const;

export type TroubledState = (typeof TROUBLED_STATES)[number];

/** Whether a message in this state can be tried again by a person. What was sent, or nobody wants any more, can not. */
export function isRetryable(state: NotificationState): state is RetryableState {
  return RETRYABLE_STATES.some((one) => one === state);
}

/** Whether a message in this state needs somebody. */
export function isTroubled(state: NotificationState): state is TroubledState {
  return TROUBLED_STATES.some((one) => one === state);
}

/**
 * Why a message can not be tried again by a person; undefined when it can. One that may have arrived is tried again by whoever says that he knows
 * that its receiver may be told twice.
 */
export function retryRejection(
  { id, state }: Readonly<{ id: string; state: NotificationState }>,
  isConfirmed: boolean,
): Rejection | undefined {
  if (!isRetryable(state)) return { code: 'NOT_TO_RETRY', details: { id, state } };
  if (state === 'ambiguous' && !isConfirmed) return { code: 'MAY_HAVE_ARRIVED', details: { messages: 1 } };
  return undefined;
}
