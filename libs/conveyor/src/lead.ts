import type { LeadFacts } from './lead-facts.ts';

export const LEAD_STATUSES = ['open', 'won', 'lost'] as const;

export type LeadStatus = (typeof LEAD_STATUSES)[number];

/** A potential customer on its way through one funnel, as far as the rules of the line look at it. */
export type Lead = Readonly<{
  id: string;
  funnelId: string;
  /** Grows by one with every move; a command names the version it was decided on. */
  version: number;
  status: LeadStatus;
  facts: LeadFacts;
}>;
