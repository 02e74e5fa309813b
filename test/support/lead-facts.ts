import type { LeadFacts } from '#conveyor';

/** The facts of a lead of which hardly anything is known. */
export function factsOf(name: string, known: Partial<LeadFacts> = {}): LeadFacts {
  return {
    name,
    company: null,
    email: null,
    phone: null,
    amount: null,
    currency: null,
    source: null,
    language: null,
    region: null,
    segment: null,
    externalId: null,
    ...known,
  };
}
