import { factsOf as factsOfLead, type LeadFacts } from '#conveyor';

/** The facts of a lead of which hardly anything is known. */
export function factsOf(name: string, known: Partial<LeadFacts> = {}): LeadFacts {
  return factsOfLead({ name, ...known });
}
