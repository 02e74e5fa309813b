/** What an employee can log on a lead. */
export const ACTIVITY_KINDS = ['call', 'meeting', 'presentation', 'email'] as const;

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_OUTCOMES = ['connected', 'no_answer', 'held', 'no_show', 'sent', 'answered'] as const;

export type ActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number];

/** Nothing that is logged takes longer than a day, in seconds. */
export const LONGEST_ACTIVITY = 86_400;

/** How an activity of each kind can have gone: no more than what whoever logs it knows for certain. */
export const OUTCOMES_OF: Readonly<Record<ActivityKind, readonly ActivityOutcome[]>> = {
  call: ['connected', 'no_answer'],
  meeting: ['held', 'no_show'],
  presentation: ['held', 'no_show'],
  email: ['sent', 'answered'],
};

/** An activity that has come about: a call that got through, a meeting that was held, an e-mail that went out. What only was tried is none. */
export const DONE_OUTCOMES: readonly ActivityOutcome[] = ['connected', 'held', 'sent', 'answered'];

/** How often an activity was logged with an outcome. */
export type LoggedActivity = Readonly<{ kind: ActivityKind; outcome: ActivityOutcome; count: number }>;

/** True when an activity of this kind can have gone like this. */
export function isOutcomeOf(kind: ActivityKind, outcome: ActivityOutcome): boolean {
  return OUTCOMES_OF[kind].includes(outcome);
}
