import type { components } from '../api/schema.d.ts';
import type { LeadCard } from '../moves/lead-query.ts';
import { typedValue } from '../parts/typed-fact.ts';

/** In the order in which they are asked for. */
export const FACT_FIELDS = [
  'name',
  'company',
  'phone',
  'email',
  'amount',
  'currency',
  'source',
  'language',
  'region',
  'segment',
  'externalId',
] as const;

export type FactField = (typeof FACT_FIELDS)[number];

/** What was typed, of the fields that somebody has touched. */
export type TypedFacts = Readonly<Partial<Record<FactField, string>>>;

type Change = Omit<components['schemas']['ChangeLead'], 'version'>;

/** A fact as it stands in its field. */
export function typedFact(lead: LeadCard['lead'], field: FactField): string {
  const fact = lead[field];
  return fact === null ? '' : String(fact);
}

/** What is to be changed: only what differs from what is known, so that what somebody else has changed meanwhile stays. */
export function factsChange(lead: LeadCard['lead'], typed: TypedFacts): Change {
  const changed = Object.entries(typed).filter(([field, text]) => {
    const known = FACT_FIELDS.find((one) => one === field);
    return known !== undefined && text.trim() !== typedFact(lead, known);
  });
  return Object.fromEntries(changed.map(([field, text]) => [field, valueOf(field, text.trim())]));
}

/** A name that is nothing is for the contract to refuse. */
function valueOf(field: string, text: string): string | number | null {
  return typedValue(field, text) ?? (field === 'name' ? '' : null);
}
