import type { LeadListed } from '#contracts';
import type { Statement, Value } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { Composition } from './composition.ts';
import { PLACE } from './lead-columns.ts';
import { pageOfLeads, type SeenLeads } from './page-of-leads.ts';

/** The page of leads that a query asks for, and one more that tells of a next page, as a statement and its values. */
export function listLeads(query: SeenLeads): { statement: Statement<LeadListed>; values: readonly Value[] } {
  const parts = new Composition();
  const page = pageOfLeads(query, parts);
  const way = query.sort === 'newest' ? 'desc' : 'asc';
  const statement = parts.statement<LeadListed>(
    `leads_${query.sort}`,
    `
with page as materialized (${page})
select l.id, l.version, l.funnel_id as "funnelId", l.status, l.name, l.company, l.amount::float8 as amount, l.currency,
  l.source, ${iso('l.created_at')} as "createdAt", ${iso('l.closed_at')} as "closedAt", ${PLACE} as place
from page p join leads l on l.id = p.id
  left join visits v on v.lead_id = l.id and v.ended_at is null
  left join stages s on s.id = v.stage_id
  left join employees e on e.id = v.employee_id
order by p.key ${way}, p.id ${way}`,
  );
  return { statement, values: parts.values };
}
