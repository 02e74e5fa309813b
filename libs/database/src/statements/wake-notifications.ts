import type { NotificationState } from '#conveyor';
import { SOON_MS, type Statement } from '../statement.ts';
import { HELD_BACK } from './held-back.ts';
import { ONE } from './one-notification.ts';
import type { Told } from './told.ts';

/**
 * The queue has the jobs of these notifications ($1) since $2. Those that a worker has taken, or is taking at this moment,
 * need no mark, and one that a worker has put back has another generation by now. Found by their ids alone, as `ONE` explains.
 */
export const markEnqueued: Statement<never> = {
  name: 'mark_enqueued',
  withinMs: SOON_MS,
  text: `
with
  these as materialized (select id, state, generation from notifications where id = any($1::uuid[]) for no key update skip locked)
update notifications n set enqueued_at = $2 from these where n.id = these.id and these.state = 'pending' and these.generation = 1`,
};

/**
 * Takes what the queue should have and has not ($1 now, $2 how old a pending one must be, $3 how many):
 * committed but never enqueued, or waiting for a retry whose time has come. A retry gets a new generation,
 * because the queue still keeps the job of the old one and would ignore it. Marked before it is enqueued:
 * a crash in between is the reconciler's matter, and two sweeps never take the same. What a pause holds back stays.
 */
export const takeForSweep: Statement<Told> = {
  name: 'take_for_sweep',
  withinMs: SOON_MS,
  text: `
update notifications set enqueued_at = $1, generation = generation + case when state = 'retry' then 1 else 0 end
where id in (select id from notifications
  where state in ('pending', 'claimed', 'sending', 'retry') and due_at <= $1
    and ((state = 'pending' and enqueued_at is null and created_at <= $2)
      or (state = 'retry' and (enqueued_at is null or enqueued_at < due_at)))
    and not ${HELD_BACK}
  order by due_at limit $3 for update skip locked)
returning id as "notificationId", generation, channel`,
};

/** A notification that should have ended by now. */
export type OverdueRow = Told & { state: NotificationState; losses: number };

/** What the queue has had since before $1 and the ledger has seen no change of since: at most $2, the oldest first. */
export const readOverdue: Statement<OverdueRow> = {
  name: 'read_overdue',
  withinMs: SOON_MS,
  text: `
select id as "notificationId", generation, channel, state, losses from notifications
where state in ('pending', 'claimed', 'sending', 'retry') and coalesce(enqueued_at, created_at) < $1 and changed_at < $1 and due_at < $1
  and (state = 'sending' or not ${HELD_BACK})
order by due_at limit $2`,
};

/** The queue has lost the job of generation $2 of notification $1: the next generation, unless somebody was faster. */
export const nextGeneration: Statement<Told> = {
  name: 'next_generation',
  withinMs: SOON_MS,
  text: `
with
  ${ONE}
update notifications n set generation = n.generation + 1, losses = n.losses + 1, enqueued_at = $3
from one where n.id = one.id and one.generation = $2 and one.state in ('pending', 'claimed', 'retry')
returning n.id as "notificationId", n.generation, n.channel`,
};

/** Gives up on generation $2 of notification $1: the queue keeps losing it. */
export const giveUp: Statement<{ id: string }> = {
  name: 'give_up',
  withinMs: SOON_MS,
  text: `
with
  ${ONE}
update notifications n set state = 'needs_attention', code = 'QUEUE_LOST_IT', changed_at = $3
from one where n.id = one.id and one.generation = $2 and one.state in ('pending', 'claimed', 'retry') returning n.id`,
};

/**
 * Puts notification $1 back that a worker was woken for while its channel is paused, so that the sweep takes it up when the pause is
 * over: under a new generation, because the queue keeps the job that has run. Whatever else is there to be taken is put back as well,
 * which costs it a moment: nothing is but what became ready since the worker was told that nothing was.
 */
export const putBack: Statement<{ id: string }> = {
  name: 'put_back',
  withinMs: SOON_MS,
  text: `
with
  ${ONE}
update notifications n set enqueued_at = null, generation = n.generation + case when one.state = 'pending' then 1 else 0 end
from one where n.id = one.id and one.state in ('pending', 'retry') and one.due_at <= $2 returning n.id`,
};
