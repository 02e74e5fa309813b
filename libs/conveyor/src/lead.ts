export const LEAD_STATUSES = ['open', 'won', 'lost'] as const;

export type LeadStatus = (typeof LEAD_STATUSES)[number];

/** The facts of a lead that people enter. */
export type LeadFacts = Readonly<{
  name: string;
  company: string | null;
  email: string | null;
  phone: string | null;
  /** In the currency's main unit. */
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

/** A potential customer on its way through one funnel, as far as the rules of the line look at it. */
export type Lead = Readonly<{
  id: string;
  funnelId: string;
  /** Grows by one with every move; a command names the version it was decided on. */
  version: number;
  status: LeadStatus;
  facts: LeadFacts;
}>;
