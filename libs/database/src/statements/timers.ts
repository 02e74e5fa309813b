import type { Statement } from '../statement.ts';
import { isHeadOf, tell, TOLD } from './tell.ts';
import type { Told } from './told.ts';

/** Reminds the receivers of up to $2 offers whose time to be reminded has come (now $1); each once. */
export const remindReceivers: Statement<Told> = {
  name: 'remind_receivers',
  text: `
with
  due as materialized (select h.id, h.lead_id, h.visit_id, h.to_employee_id, v.stage_id
    from handoffs h join visits v on v.id = h.visit_id
    where h.state = 'offered' and h.remind_at <= $1 order by h.remind_at limit $2 for no key update of h skip locked),
  marked as (update handoffs h set remind_at = null from due where h.id = due.id),
  told as (${tell({ kind: 'handoff.reminder', to: 'e.id = due.to_employee_id', handoff: 'due.id' })})
${TOLD}`,
};

/** Reminds the holders of up to $2 leads whose time to be reminded has come (now $1); each once. */
export const remindHolders: Statement<Told> = {
  name: 'remind_holders',
  text: `
with
  due as materialized (select v.id as visit_id, v.lead_id, v.stage_id, v.employee_id from visits v
    where v.ended_at is null and v.remind_at <= $1 order by v.remind_at limit $2 for no key update of v skip locked),
  marked as (update visits v set remind_at = null from due where v.id = due.visit_id),
  told as (${tell({
    kind: 'lead.reminder',
    to: 'e.id = due.employee_id',
    handoff: `(select h.id from handoffs h where h.visit_id = due.visit_id and h.state in ('offered', 'accepted'))`,
  })})
${TOLD}`,
};

/**
 * Tells the heads of their departments of up to $2 leads that are over their time limit (now $1): once a stage and hour ($3). What comes over the
 * limit later in an hour of which they were told is told in the next one.
 */
export const tellOverdue: Statement<Told> = {
  name: 'tell_overdue',
  text: `
with
  late as materialized (select v.id as visit_id, v.lead_id, v.stage_id, v.due_at from visits v
    where v.ended_at is null and v.due_at <= $1 and not v.told_late and not exists (select 1 from notifications n
      where n.stage_id = v.stage_id and n.once_in_hour = $3::timestamptz and n.kind = 'lead.overdue')
    order by v.due_at limit $2 for no key update of v skip locked),
  due as materialized (select distinct on (stage_id) visit_id, lead_id, stage_id from late order by stage_id, due_at),
  told as (${tell({ kind: 'lead.overdue', to: isHeadOf('due.stage_id'), hour: '$3::timestamptz' })}),
  marked as (update visits v set told_late = true where v.ended_at is null and v.due_at <= $1 and not v.told_late
    and v.stage_id in (select stage_id from due)
    and (v.stage_id in (select stage_id from told) or not exists (select 1 from employees e where ${isHeadOf('v.stage_id')})))
${TOLD}`,
};

/** Up to $2 offers whose time to be answered has run out (now $1), the longest first. */
export const readExpired: Statement<{ handoffId: string }> = {
  name: 'read_expired',
  text: `select id as "handoffId" from handoffs where state = 'offered' and answer_due_at <= $1
    order by answer_due_at limit $2`,
};

/** The stages in whose queues leads wait to be given to somebody; those where one of the employees $1 is a specialist (null: all). */
export const readStagesWithQueue: Statement<{ stageId: string }> = {
  name: 'read_stages_with_queue',
  text: `select s.id as "stageId" from stages s where s.policy not in ('pull', 'manual') and exists (select 1 from visits v
    where v.stage_id = s.id and v.ended_at is null and v.employee_id is null and not v.set_aside)
    and ($1::uuid[] is null or exists (select 1 from specialists p where p.stage_id = s.id and p.employee_id = any($1)))`,
};

/** A lead that waits, and when it came to the stage, in milliseconds and as the database keeps it. */
export type QueuedRow = Readonly<{ leadId: string; cameAt: string }>;

/**
 * Up to $2 leads in the queue of stage $1 behind the one that came at $3 with the id $4 (null: from the first on), those first
 * that came to the stage first, whoever had them in between. Whom a person wanted to wait does wait.
 */
export const readQueue: Statement<QueuedRow> = {
  name: 'read_queue',
  text: `
select "leadId", "cameAt"::text as "cameAt" from (
  select v.lead_id as "leadId", coalesce((select max(p.ended_at) from visits p where p.lead_id = v.lead_id
      and p.outcome in ('advanced', 'returned', 'won', 'lost') and not p.taken_back), l.created_at) as "cameAt"
    from visits v join leads l on l.id = v.lead_id
    where v.stage_id = $1 and v.ended_at is null and v.employee_id is null and not v.set_aside) waiting
where $3::timestamptz is null or ("cameAt", "leadId") > ($3, $4::uuid)
order by "cameAt", "leadId" limit $2`,
};
