import type { Elsewhere, Waited } from '#conveyor/preferences';
import { SOON_MS, type Statement } from '../statement.ts';
import { HELD_BACK } from './held-back.ts';
import { ONE } from './one-notification.ts';
import { IS_WANTED } from './is-wanted.ts';
import { IS_SUBJECT_WANTED } from './subject-facts.ts';
import { TOLD } from './tell.ts';
import type { Told } from './told.ts';

/**
 * By the wish of its receiver attempt $2 at notification $1 (now $5) sends nothing: it becomes $3, `deferred` until $4 or `suppressed`, for the
 * reason $6. Nothing when another attempt has taken over.
 */
export const setAside: Statement<{ id: string }> = {
  name: 'set_aside',
  withinMs: SOON_MS,
  text: `
with
  ${ONE}
update notifications n set state = $3::text, due_at = coalesce($4::timestamptz, n.due_at), changed_at = $5, code = $6::text, enqueued_at = null,
  deferrals = n.deferrals + case when $3 = 'deferred' then 1 else 0 end
from one where n.id = one.id and one.attempts = $2 and one.state = 'claimed' returning n.id`,
};

/** Whether somebody has seen on another channel what the notification `n` tells, or has done what it asks for. */
const IS_READ = `(exists (select from handoffs h where h.id = n.handoff_id and h.answered_at > h.offered_at)
    or case when n.visit_id is null then exists (select from notifications o where o.subject_id = n.subject_id and o.employee_id = n.employee_id
        and o.kind = n.kind and o.read_at is not null)
      else exists (select from notifications o where o.visit_id = n.visit_id and o.employee_id = n.employee_id
        and o.kind = n.kind and o.read_at is not null) end)`;

/** Whether notification $1 is read elsewhere, and on which channels what it tells has come to nothing. */
export const readElsewhere: Statement<Elsewhere> = {
  name: 'read_elsewhere',
  withinMs: SOON_MS,
  text: `select ${IS_READ} as "isRead",
      array(select o.channel from notifications o where o.employee_id = n.employee_id and o.kind = n.kind and o.id <> n.id
        and ((o.lead_id = n.lead_id and o.visit_id = n.visit_id) or o.subject_id = n.subject_id)
        and (o.state in ('rejected', 'needs_attention') or (o.state = 'suppressed' and o.code = 'ADDRESS_REFUSED'))) as lost
    from notifications n where n.id = $1`,
};

/**
 * Everything that waited for a time that has come ($1) of $2 people on one channel each, locked until the transaction ends: all of a person
 * together, so that it becomes one message. What a pause holds back waits on, and what somebody else works on.
 */
export const takeWaited: Statement<Waited> = {
  name: 'take_waited',
  withinMs: SOON_MS,
  text: `
with
  whose as materialized (select distinct employee_id, channel from (select employee_id, channel from notifications
      where state = 'deferred' and due_at <= $1 and not ${HELD_BACK} order by due_at limit $3) soonest limit $2),
  due as materialized (select n.id from notifications n join whose w on w.employee_id = n.employee_id and w.channel = n.channel
    where n.state = 'deferred' and n.due_at <= $1 order by n.seq for update of n skip locked)
select n.id, n.employee_id as "employeeId", n.channel, n.kind,
  case when n.lead_id is null then ${IS_SUBJECT_WANTED} else ${IS_WANTED} end as "isWanted",
  n.code = 'IF_NOT_READ' and ${IS_READ} as "isRead"
from notifications n where n.id in (select id from due) order by n.seq`,
};

/** Those of $1 that are not told after all, each for its reason of $2 (now $3). */
export const dropWaited: Statement<never> = {
  name: 'drop_waited',
  withinMs: SOON_MS,
  text: `update notifications n set state = 'suppressed', code = d.code, changed_at = $3
    from unnest($1::uuid[], $2::text[]) as d (id, code) where n.id = d.id`,
};

/** Those of $1 are to be sent now ($2), each by itself, as the next generation: the queue still keeps the job of the one before. */
export const releaseWaited: Statement<Told> = {
  name: 'release_waited',
  withinMs: SOON_MS,
  text: `update notifications n set state = 'pending', code = null, generation = n.generation + 1, renewed_at = $2, enqueued_at = $2,
      changed_at = $2, due_at = $2
    where n.id = any($1::uuid[]) returning n.id as "notificationId", n.generation, n.channel`,
};

/**
 * Those of $1, all of one person on one channel, are told by one message of kind $2 (now $3), which takes their place. What one of them told of
 * several leads it tells of all of these, too.
 */
export const bundleWaited: Statement<Told> = {
  name: 'bundle_waited',
  withinMs: SOON_MS,
  text: `
with
  these as materialized (select * from notifications where id = any($1::uuid[])),
  first as materialized (select * from these order by seq limit 1),
  bundle as materialized (select gen_random_uuid() as id),
  parts as (update notifications n set bundle_id = bundle.id from bundle, first
    where n.bundle_id in (select bundle_id from these where bundle_id is not null) and n.employee_id = first.employee_id
      and n.channel = first.channel and n.id not in (select id from these) returning n.id),
  bundled as (update notifications n set state = 'suppressed', code = 'IN_ONE_MESSAGE', bundle_id = bundle.id, changed_at = $3
    from bundle where n.id = any($1::uuid[]) returning n.id),
  told as (insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, stage_id, bundle_id,
      state, deferrals, created_at, due_at, enqueued_at, renewed_at, changed_at)
    select gen_random_uuid(), $2::text, channel, employee_id, lead_id, visit_id, stage_id, bundle.id,
      'pending', 1, $3::timestamptz, $3, $3, $3, $3 from first, bundle
    on conflict do nothing returning id, channel)
${TOLD}`,
};

/** What a person has said applies to what waits, too: it is looked at once more now ($2), of employees $1. */
export const wakeDeferred: Statement<never> = {
  name: 'wake_deferred',
  text: `update notifications n set due_at = $2 where n.state = 'deferred' and n.employee_id = any($1::uuid[])`,
};
