import type { ActivityOutcome } from './activity.ts';

/** Who has called: `in` the customer, `out` the employee. */
export const CALL_DIRECTIONS = ['in', 'out'] as const;

export type CallDirection = (typeof CALL_DIRECTIONS)[number];

/** What a telephone exchange says came of a call. */
export const CALL_ENDS = ['answered', 'missed', 'busy', 'declined', 'failed'] as const;

export type CallEnd = (typeof CALL_ENDS)[number];

/** What it is as an activity: only a call that was answered has come about. */
export function outcomeOfCall(end: CallEnd): ActivityOutcome {
  return end === 'answered' ? 'connected' : 'no_answer';
}
