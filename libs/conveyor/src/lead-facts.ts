/** The facts of a lead that people entered. */
export type LeadFacts = Readonly<{
  name: string;
  company: string | null;
  email: string | null;
  phone: string | null;
  amount: number | null;
  currency: string | null;
  source: string | null;
  language: string | null;
  region: string | null;
  segment: string | null;
  externalId: string | null;
}>;

/** The facts that a stage can ask for before a lead leaves it. */
export const LEAD_FIELDS = [
  'company',
  'email',
  'phone',
  'amount',
  'source',
  'language',
  'region',
  'segment',
] as const;

export type LeadField = (typeof LEAD_FIELDS)[number];

/** The facts of a lead; what is not known of it is null. */
export function factsOf(known: Partial<LeadFacts> & Pick<LeadFacts, 'name'>): LeadFacts {
  return {
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
