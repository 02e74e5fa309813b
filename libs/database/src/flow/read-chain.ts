import type { OpenLeads, Transition } from '#insight';
import type { Statement } from '../statement.ts';
import { VISIT_OF_SCOPE } from './flow-scope.ts';

/** Where leads of a scope went on to since $5. */
export const readTransitions: Statement<Transition> = {
  name: 'read_transitions',
  text: `
select v.stage_id as "from", coalesce(n.stage_id::text, v.outcome) as "to", count(*)::int as count
from visits v left join visits n on n.lead_id = v.lead_id and n.number = v.number + 1 and v.outcome in ('advanced', 'returned')
where ${VISIT_OF_SCOPE} and v.ended_at >= $5 and not v.taken_back and v.outcome in ('advanced', 'won', 'lost', 'returned')
group by 1, 2`,
};

/** What is open of a scope and what it is worth: nothing, where nobody has said so. */
export const readOpenWorth: Statement<OpenLeads> = {
  name: 'read_open_worth',
  text: `
select v.stage_id as "stageId", case when l.amount is not null then l.currency end as currency,
  array_agg(coalesce(l.amount, 0)::float8) as amounts
from visits v join leads l on l.id = v.lead_id where ${VISIT_OF_SCOPE} and v.ended_at is null group by 1, 2`,
};
