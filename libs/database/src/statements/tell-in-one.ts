import type { LeadNoticeKind } from '#conveyor';
import type { Statement } from '../statement.ts';
import type { Told } from './told.ts';

/** What can be told of several leads by one message, and of which kind that is. */
const IN_ONE: readonly (readonly [one: LeadNoticeKind, several: LeadNoticeKind])[] = [
  ['handoff.offered', 'handoffs.offered'],
  ['handoff.reminder', 'handoffs.reminder'],
  ['handoff.escalated', 'handoffs.escalated'],
  ['lead.reminder', 'leads.reminder'],
  ['lead.moved', 'leads.moved'],
  ['lead.withdrawn', 'leads.withdrawn'],
];

/**
 * Who is told the same of several leads is told of them by one message on each of his channels: of the notifications $1
 * those of one kind are not sent by themselves, and one that tells of all takes their place. One that a worker has taken
 * already, where they are committed, is sent as it is. Gives what is to be sent now. A notification stays
 * for every lead, so that the ledger says of each how it was told.
 */
export const tellInOne: Statement<Told> = {
  name: 'tell_in_one',
  text: `
with
  these as materialized (select id, kind, seq, channel, employee_id, lead_id, visit_id, stage_id, created_at
    from notifications where id = any($1::uuid[]) and state = 'pending'),
  receivers as materialized (select t.employee_id, t.kind, i.several, gen_random_uuid() as bundle_id, max(t.created_at) as at
    from these t join (values ${IN_ONE.map(([one, several]) => `('${one}', '${several}')`).join(', ')}) as i (one, several)
      on i.one = t.kind
    group by t.employee_id, t.kind, i.several having count(distinct t.lead_id) > 1),
  bundled as (update notifications n set state = 'suppressed', code = 'IN_ONE_MESSAGE', bundle_id = r.bundle_id
    from these t join receivers r on r.employee_id = t.employee_id and r.kind = t.kind
    where n.id = t.id and n.state = 'pending' returning n.id),
  told as (insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, stage_id, bundle_id,
      state, created_at, due_at, changed_at)
    select distinct on (t.employee_id, t.kind, t.channel) gen_random_uuid(), r.several, t.channel, t.employee_id,
      t.lead_id, t.visit_id, t.stage_id, r.bundle_id, 'pending', r.at, r.at, r.at
    from these t join receivers r on r.employee_id = t.employee_id and r.kind = t.kind
    order by t.employee_id, t.kind, t.channel, t.seq returning id, channel)
select id as "notificationId", 1 as generation, channel from told
union all
select id, 1, channel from these where id not in (select id from bundled)`,
};
