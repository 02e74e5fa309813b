import { EntitySchema } from 'typeorm';
import type { LeadFacts, LeadStatus } from '#conveyor';
import { integer, moment, money, nullable, primary, text, uuid } from './columns.ts';
import { index, refersTo, unique } from './keys.ts';

/** A potential customer on its way through one funnel. Where it stands is its open visit. */
export type LeadRow = LeadFacts &
  Readonly<{
    id: string;
    funnelId: string;
    version: number;
    status: LeadStatus;
    createdAt: number;
    closedAt: number | null;
    /** When the personal data of its person was erased. It has no name since then, and no lead is without one before. */
    erasedAt: number | null;
  }>;

export const leads = new EntitySchema<LeadRow>({
  name: 'leads',
  columns: {
    id: primary(uuid('id'), 'leads_pkey'),
    funnelId: uuid('funnel_id'),
    version: integer('version'),
    status: text('status'),
    name: text('name'),
    company: nullable(text('company')),
    email: nullable(text('email')),
    phone: nullable(text('phone')),
    amount: nullable(money('amount')),
    currency: nullable(text('currency')),
    source: nullable(text('source')),
    language: nullable(text('language')),
    region: nullable(text('region')),
    segment: nullable(text('segment')),
    externalId: nullable(text('external_id')),
    createdAt: moment('created_at'),
    closedAt: nullable(moment('closed_at')),
    erasedAt: nullable(moment('erased_at')),
  },
  checks: [
    { name: 'leads_status_known', expression: `status in ('open', 'won', 'lost')` },
    { name: 'leads_closed_at_known', expression: `(status = 'open') = (closed_at is null)` },
    { name: 'leads_erased_is_nameless', expression: `(erased_at is null) = (name <> '')` },
    { name: 'leads_erased_is_closed', expression: `erased_at is null or status <> 'open'` },
  ],
  foreignKeys: [refersTo('leads_funnel', 'funnelId', 'funnels')],
  indices: [
    unique('leads_external_id', ['funnelId', 'externalId'], 'external_id is not null'),
    index('leads_newest', ['funnelId', 'status', 'createdAt', 'id']),
    index('leads_lost', ['closedAt', 'id'], `status = 'lost' and erased_at is null`),
    index('leads_by_source', ['source', 'createdAt', 'id']),
  ],
});
