import type { OpenLeads, Transition } from '#insight';
import type { Statement } from '../statement.ts';

/** Where leads went on to from the stages $1 since $2. */
export const readTransitions: Statement<Transition> = {
  name: 'read_transitions',
  text: `
select v.stage_id as "from", coalesce(n.stage_id::text, v.outcome) as "to", count(*)::int as count
from visits v left join visits n on n.lead_id = v.lead_id and n.number = v.number + 1 and v.outcome in ('advanced', 'returned')
where v.stage_id = any($1::uuid[]) and v.ended_at >= $2 and not v.taken_back and v.outcome in ('advanced', 'won', 'lost', 'returned')
group by 1, 2`,
};

/** What is open at the stages $1 and what it is worth: nothing, where nobody has said so. */
export const readOpenWorth: Statement<OpenLeads> = {
  name: 'read_open_worth',
  text: `
select v.stage_id as "stageId", case when l.amount is not null then l.currency end as currency,
  array_agg(coalesce(l.amount, 0)::float8) as amounts
from visits v join leads l on l.id = v.lead_id where v.stage_id = any($1::uuid[]) and v.ended_at is null group by 1, 2`,
};
