import type { TimeMeasure } from './time-measure.ts';

/** The promises of the line that can be looked up at any moment. */
export const INVARIANTS = [
  'one_open_visit_while_open',
  'visits_without_gap_or_overlap',
  'taken_back_is_whole',
  'figures_are_visits',
  'handoff_is_told',
  'holder_has_handoff',
  'notification_ends',
  'within_capacity',
  'move_is_decided',
  'decision_is_kept_to',
  'decision_is_repeatable',
  'move_is_audited',
] as const;

export type Invariant = (typeof INVARIANTS)[number];

/** Whether there is a promise of that name. */
export function isInvariant(name: string): name is Invariant {
  return INVARIANTS.some((known) => known === name);
}

/** The ways in which a promise can be broken, with what there is to say about each. Times are in words already. */
export type BreachFacts = {
  /** Id of a lead. */
  CLOSED_UNAUDITED: { status: string };
  OPEN_VISITS: { status: string; visits: number };
  VISIT_OUT_OF_ORDER: { number: number; begins: string; before: string };
  VISIT_WITHOUT_EARLIER: { number: number };
  TAKEN_BACK_BY_HALF: { number: number };
  /** Id of a stage. */
  FIGURES_OFF: { counted: number; ended: number; are: number; have: number };
  FIGURE_TIMES_OFF: { measure: TimeMeasure; percent: number; shown: string; is: string };
  /** Id of a handoff. */
  NOBODY_TOLD: Record<string, never>;
  /** Id of a visit. */
  HELD_WITHOUT_HANDOFF: Record<string, never>;
  UNDECIDED: Record<string, never>;
  DECIDED_OTHERWISE: { went: string; decided: string };
  NOT_REPEATABLE: Record<string, never>;
  UNAUDITED: Record<string, never>;
  /** Id of a notification. */
  NOTIFICATION_STUCK: { state: string; since: string };
  RETRY_MISSED: { due: string };
  /** Id of an employee. */
  ABOVE_CAPACITY: { held: number; capacity: number; stage: string };
  ABOVE_CAPACITY_IN_ALL: { held: number; capacity: number };
};

export type BreachKind = keyof BreachFacts;

/** One thing that breaks a promise: the id that leads to it, and what is wrong. */
export type Breach<Kind extends BreachKind = BreachKind> = {
  [Each in Kind]: Readonly<{ id: string; what: Each; facts: BreachFacts[Each] }>;
}[Kind];
