import type { Policy } from '#conveyor';
import type { components } from '../api/schema.d.ts';
import { momentOf } from '../parts/local-moment.ts';
import { typedValue } from '../parts/typed-fact.ts';
import type { LineStage } from './line-query.ts';

/** What every policy looks at: which leads a specialist takes is said in these. */
const FIT_FACTS = ['language', 'region', 'segment', 'amount', 'currency'] as const;

/** By what somebody is found who has worked for the client before. */
const KNOWN_BY = ['phone', 'company'] as const;

export type ImaginedFact = (typeof FIT_FACTS)[number] | (typeof KNOWN_BY)[number];

/** A lead that is not there, as it stands in the form: what is typed of it, and when it would come. */
export type ImaginedLead = Readonly<{
  facts: Readonly<Partial<Record<ImaginedFact, string>>>;
  /** On the clock of the browser, as its field writes it; empty: now. */
  at: string;
}>;

export const NO_LEAD: ImaginedLead = { facts: {}, at: '' };

/** How a stage is to find its people while it is tried. */
export type Trial = Readonly<
  Required<
    Pick<components['schemas']['TryRouting'], 'policy' | 'availability' | 'rampWeeks' | 'learningBudget'>
  >
>;

/** What about a lead may matter to who gets it. */
export function factsLookedAt(policy: Policy): readonly ImaginedFact[] {
  return policy === 'same-person-first' ? [...FIT_FACTS, ...KNOWN_BY] : FIT_FACTS;
}

/** What specialists of the stage were said to take: only these words can make a difference. */
export function wordsAsked({ specialists }: LineStage, fact: ImaginedFact): readonly string[] {
  const words = specialists.flatMap(({ fits }) => {
    if (fact === 'language') return fits.languages ?? [];
    if (fact === 'region') return fits.regions ?? [];
    if (fact === 'segment') return fits.segments ?? [];
    return fact === 'currency' && fits.amount?.currency ? [fits.amount.currency] : [];
  });
  return [...new Set(words)].toSorted();
}

/** What is sent of it. What is typed and not looked at is not. */
export function trialBody(
  { facts, at }: ImaginedLead,
  trial: Trial,
  name: string,
): components['schemas']['TryRouting'] {
  const typed = factsLookedAt(trial.policy).map((fact) => [fact, typedValue(fact, facts[fact] ?? '')]);
  return {
    leadId: null,
    facts: { name, ...Object.fromEntries(typed) },
    at: momentOf(at),
    ...trial,
  };
}
