import type { LeadFacts } from '../lead.ts';

/** What stands in the place of the name of a lead whose personal data was erased: no lead is without a name before. */
export const ERASED_NAME = '';

/** Whether the personal data of the lead was erased. */
export function isErased({ name }: Pick<LeadFacts, 'name'>): boolean {
  return name === ERASED_NAME;
}
