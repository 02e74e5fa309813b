import type { Breach, BreachFacts, BreachKind, Invariant, Language } from '#conveyor';
import { textsIn, type Translate } from './texts.ts';

type Sentences = { [Kind in BreachKind]: (t: Translate, facts: BreachFacts[Kind]) => string };

/** One sentence a kind; a new kind without one does not compile. */
const BREACHES: Sentences = {
  FIGURES_OFF: (t, facts) => t('breach.FIGURES_OFF', facts),
  FIGURE_TIMES_OFF: (t, { measure, ...facts }) =>
    t('breach.FIGURE_TIMES_OFF', { ...facts, time: t(`breach.time.${measure}`) }),
  OPEN_VISITS: (t, facts) => t('breach.OPEN_VISITS', facts),
  VISIT_OUT_OF_ORDER: (t, facts) => t('breach.VISIT_OUT_OF_ORDER', facts),
  VISIT_WITHOUT_EARLIER: (t, facts) => t('breach.VISIT_WITHOUT_EARLIER', facts),
  TAKEN_BACK_BY_HALF: (t, facts) => t('breach.TAKEN_BACK_BY_HALF', facts),
  NOBODY_TOLD: (t) => t('breach.NOBODY_TOLD'),
  HELD_WITHOUT_HANDOFF: (t) => t('breach.HELD_WITHOUT_HANDOFF'),
  UNDECIDED: (t) => t('breach.UNDECIDED'),
  DECIDED_OTHERWISE: (t, facts) => t('breach.DECIDED_OTHERWISE', facts),
  NOT_REPEATABLE: (t) => t('breach.NOT_REPEATABLE'),
  NOTIFICATION_STUCK: (t, facts) => t('breach.NOTIFICATION_STUCK', facts),
  RETRY_MISSED: (t, facts) => t('breach.RETRY_MISSED', facts),
  UNAUDITED: (t) => t('breach.UNAUDITED'),
  CLOSED_UNAUDITED: (t, facts) => t('breach.CLOSED_UNAUDITED', facts),
  ABOVE_CAPACITY: (t, facts) => t('breach.ABOVE_CAPACITY', facts),
  ABOVE_CAPACITY_IN_ALL: (t, facts) => t('breach.ABOVE_CAPACITY_IN_ALL', facts),
};

/** A promise of the line in words. */
export function invariantSentence(language: Language, invariant: Invariant): string {
  return textsIn(language)(`invariant.${invariant}`);
}

/** What one breach is about and what is wrong; its id is told beside. */
export function breachSentence<Kind extends BreachKind>(language: Language, breach: Breach<Kind>): string {
  const { what, facts } = breach;
  return BREACHES[what](textsIn(language), facts);
}
