import type { WaitingQueue } from '#conveyor';
import type { Statement } from '../statement.ts';
import { ms } from './ms.ts';
import { isHeadOf, tell, TOLD } from './tell.ts';
import type { Told } from './told.ts';

/** The queue of a stage, as far as the heads of its funnel's department are told of it. */
export type WaitingQueueRow = WaitingQueue & Readonly<{ stageId: string; funnelId: string }>;

/** Whether visit `v` waits in the queue of stage `s` for anybody; whoever set a lead aside knows that it waits. */
const WAITS = `v.stage_id = s.id and v.ended_at is null and v.employee_id is null and not v.set_aside`;

/**
 * The stages that give leads to somebody and in whose queues leads wait: since when the first one does, and when the heads were
 * told last. That nobody was to hear of it, or that it was not true any more, counts as told: the next day will tell.
 */
export const readWaitingQueues: Statement<WaitingQueueRow> = {
  name: 'read_waiting_queues',
  text: `
select s.id as "stageId", s.funnel_id as "funnelId", ${ms('queue.since')} as since, (select ${ms('n.created_at')} from notifications n
    where n.stage_id = s.id and n.once_in_hour is not null and n.kind = 'queue.waiting'
    order by n.once_in_hour desc limit 1) as "toldAt"
from stages s cross join lateral (select min(v.entered_at) as since from visits v where ${WAITS}) queue
where s.policy not in ('pull', 'manual') and queue.since is not null`,
};

/** Nobody else tells the heads of the queues of these stages ($1) again until the transaction ends. Moves do not wait for it. */
export const lockWaitingQueues: Statement<never> = {
  name: 'lock_waiting_queues',
  text: 'select from stages where id = any($1::uuid[]) order by id for no key update',
};

/** Tells the heads that leads wait in the queues of these stages ($2; now $1), unless they were told in this hour ($3). */
export const tellWaitingQueues: Statement<Told> = {
  name: 'tell_waiting_queues',
  text: `
with
  due as materialized (select first.* from stages s cross join lateral (select v.id as visit_id, v.lead_id, v.stage_id
      from visits v where ${WAITS} order by v.entered_at, v.lead_id limit 1) first
    where s.id = any($2::uuid[])),
  told as (${tell({ kind: 'queue.waiting', to: isHeadOf('due.stage_id'), hour: '$3::timestamptz' })})
${TOLD}`,
};
