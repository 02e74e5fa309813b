import type { VisitOutcome } from '#conveyor';

/** What befell a lead: how its visit ended, or that it came to the line, or came back to it. */
export type Happening = VisitOutcome | 'entered' | 'reopened';

/**
 * What befell a lead, by whom and why, of which notification `told` tells its watcher. A move ends a visit and begins one, and
 * a notification of it may name either, `v`: it is about the end of its visit, or, when
 * that is still open or was begun nearer to when the notification was written, about what ended the visit before.
 */
export function happeningOf(told: string): string {
  // Only what goes on with an earlier stay was begun by an undo; behind an end, or a reopening that was undone, a lead comes back.
  const isEndOfVisit = `(m.number = v.number or v.stands_since is null and m.outcome not in ('won', 'lost', 'undone'))`;
  return `select case when m.outcome is null then 'entered' when ${isEndOfVisit} then m.outcome
        when v.stands_since is not null then 'undone' else 'reopened' end as what,
      case when ${isEndOfVisit} or m.outcome = 'undone' and v.stands_since is not null then who.name end as by,
      case when ${isEndOfVisit} then m.reason end as reason
    from (select v.number - case when v.ended_at is null
        or abs(extract(epoch from ${told}.created_at - v.entered_at)) < abs(extract(epoch from ${told}.created_at - v.ended_at))
        then 1 else 0 end as number) at
      left join visits m on m.lead_id = v.lead_id and m.number = at.number
      left join employees who on who.id = coalesce(m.ended_by, case when m.outcome in ('declined', 'expired') then m.employee_id end)`;
}
