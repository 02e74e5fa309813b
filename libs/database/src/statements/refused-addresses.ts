import type { Channel } from '#conveyor';
import { SOON_MS, type Statement } from '../statement.ts';

/** The address that the employee `e` has on a channel now. */
function addressOn(channel: string): string {
  return `case ${channel} when 'email' then e.email when 'slack' then coalesce(e.slack_user_id, e.email)
    when 'telegram' then e.telegram_chat_id when 'webhook' then e.webhook_user_id end`;
}

/** Whether the address that the receiver `e` of the notification `n` has now is one that the provider knows nothing of. */
export const IS_REFUSED = `exists (select from refused_addresses r where r.employee_id = e.id and r.channel = n.channel
  and r.address = ${addressOn('n.channel')})`;

/** Those of the employee `e` that nothing is sent to. */
export const REFUSALS_OF = `from refused_addresses r where r.employee_id = e.id and r.address = ${addressOn('r.channel')}`;

/**
 * The provider of channel $2 knows no such address as $3 of employee $1 (now $4), by its code $5 and in its words $6; nothing when that is known,
 * when he has another one by now, or when the message $7 that was refused is to be tried again: whoever asked for that takes it that the address
 * works by now. The message is locked, so that who asks for it in this moment comes before or after.
 */
export const refuseAddress: Statement<{ channel: Channel }> = {
  name: 'refuse_address',
  withinMs: SOON_MS,
  text: `insert into refused_addresses as r (employee_id, channel, address, refused_at, code, detail)
    select e.id, $2::text, $3::text, $4::timestamptz, $5::text, $6::text
    from employees e join notifications n on n.id = $7 and n.state = 'rejected'
    where e.id = $1 and ${addressOn('$2::text')} = $3 for share of n
    on conflict (employee_id, channel) do update set address = excluded.address, refused_at = excluded.refused_at, code = excluded.code,
      detail = excluded.detail where r.address <> excluded.address
    returning channel`,
};

/** Messages go again to the address of employee $1 on channel $2. */
export const forgetRefusal: Statement<{ channel: Channel }> = {
  name: 'forget_refusal',
  withinMs: SOON_MS,
  text: 'delete from refused_addresses where employee_id = $1 and channel = $2 returning channel',
};

/** Who is to know that the address of employee $1 is refused: the heads of his department, or administrators where it has none but him. */
export const readWhoCares: Statement<{ id: string }> = {
  name: 'read_who_cares_of_address',
  withinMs: SOON_MS,
  text: `
with
  heads as materialized (select h.employee_id as id from employees e join headships h on h.department_id = e.department_id
    join employees o on o.id = h.employee_id and o.active where e.id = $1 and o.id <> e.id)
select id from heads union all
select id from employees where role = 'admin' and active and id <> $1 and not exists (select from heads) order by id`,
};

/** The message that tells on channel $2 what notification $1 tells waits whether it is read no longer, but is due now ($3). */
export const hastenNext: Statement<{ id: string }> = {
  name: 'hasten_next',
  withinMs: SOON_MS,
  text: `update notifications o set due_at = $3::timestamptz from notifications n
    where n.id = $1 and o.employee_id = n.employee_id and o.kind = n.kind and o.channel = $2
      and ((o.lead_id = n.lead_id and o.visit_id = n.visit_id) or o.subject_id = n.subject_id)
      and o.state = 'deferred' and o.code = 'IF_NOT_READ' and o.due_at > $3 returning o.id`,
};
