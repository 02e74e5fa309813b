/**
 * Whether visit `v` is open at the stage of notification `n` and was over the time limit when the notification was written.
 * Spelled as the index `visits_due_soonest` is, which gives these visits in the order of their deadlines.
 */
export const IS_LATE = `v.stage_id = n.stage_id and v.ended_at is null and coalesce(v.due_at, 'infinity') <= n.created_at`;

/** Whether visit `v` waits in the queue of the stage of notification `n`. */
export const IS_WAITING = `v.stage_id = n.stage_id and v.ended_at is null and v.employee_id is null`;
