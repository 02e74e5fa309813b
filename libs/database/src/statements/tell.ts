import type { LeadNoticeKind } from '#conveyor';

/** How a notification is told: of which kind, to whom (`e`, joined to `due`), about which handoff, or once in which hour. */
type Telling = Readonly<{ kind: LeadNoticeKind; to: string; handoff?: string; hour?: string }>;

/** A notification for each channel of employee `e`, about the row `due` with a lead, a visit and a stage; now $1. */
export function tell({ kind, to, handoff = 'null::uuid', hour = 'null::timestamptz' }: Telling): string {
  return `insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id, once_in_hour,
      state, created_at, due_at, changed_at)
    select gen_random_uuid(), '${kind}', c.channel, e.id, due.lead_id, due.visit_id, ${handoff}, due.stage_id, ${hour},
      'pending', $1::timestamptz, $1, $1
    from due join employees e on ${to} cross join unnest(e.channels) as c (channel)
    on conflict do nothing returning id, channel, stage_id`;
}

/** Whether employee `e` is told of what waits or is late at a stage, given by its id: he heads the department of its funnel. */
export function isHeadOf(stageId: string): string {
  return `e.active and exists (select 1 from headships h join funnels f on f.department_id = h.department_id
    join stages s on s.funnel_id = f.id where h.employee_id = e.id and s.id = ${stageId})`;
}

/** `Told` of each row that was `told`. */
export const TOLD = `select id as "notificationId", 1 as generation, channel from told`;
