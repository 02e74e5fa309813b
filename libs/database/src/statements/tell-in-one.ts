import type { Statement } from '../statement.ts';
import type { Told } from './told.ts';

/**
 * Who gets several leads in this transaction is told of them by one message on each of his channels: of the notifications
 * $1, which are not committed yet, those of his handoffs are not sent by themselves, and one that tells of all takes
 * their place. Gives what is to be sent now. A notification stays for every handoff, so that the ledger says of each
 * how it was told.
 */
export const tellInOne: Statement<Told> = {
  name: 'tell_in_one',
  text: `
with
  these as materialized (select id, kind, seq, channel, employee_id, lead_id, visit_id, stage_id, created_at
    from notifications where id = any($1::uuid[])),
  receivers as materialized (select employee_id, gen_random_uuid() as bundle_id, max(created_at) as at from these
    where kind = 'handoff.offered' group by employee_id having count(distinct visit_id) > 1),
  bundled as (update notifications n set state = 'suppressed', code = 'IN_ONE_MESSAGE', bundle_id = r.bundle_id
    from these t join receivers r on r.employee_id = t.employee_id
    where n.id = t.id and t.kind = 'handoff.offered' returning n.id),
  told as (insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, stage_id, bundle_id,
      state, created_at, due_at, changed_at)
    select distinct on (t.employee_id, t.channel) gen_random_uuid(), 'handoffs.offered', t.channel, t.employee_id,
      t.lead_id, t.visit_id, t.stage_id, r.bundle_id, 'pending', r.at, r.at, r.at
    from these t join receivers r on r.employee_id = t.employee_id where t.kind = 'handoff.offered'
    order by t.employee_id, t.channel, t.seq returning id, channel)
select id as "notificationId", 1 as generation, channel from told
union all
select id, 1, channel from these where id not in (select id from bundled)`,
};
