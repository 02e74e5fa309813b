/** The leads that one message tells of: how many, the first of them by name, at which stages, and from whom. */
export type Bundle = {
  count: number;
  leads: string[];
  stages: { id: string; name: string; colour: string }[];
  from: string[];
};

/** So many of them are told by name. */
const MOST_NAMED = 10;

/** Whether the lead of visit `v` is still with who is told by the message `n`. */
const IS_STILL_HELD = `(v.ended_at is null and v.employee_id = n.employee_id)`;

/** The handoffs `b` that the message `n` tells of, each once, with the visits `v` that they began. */
function bundled(joins = ''): string {
  return `from notifications b join visits v on v.id = b.visit_id ${joins}
    where b.bundle_id = n.bundle_id and b.kind = 'handoff.offered' and b.channel = n.channel`;
}

/** Whether one of the leads that the message `n` tells of is still with its receiver. */
export const IS_ANY_HELD = `exists (select 1 ${bundled()} and ${IS_STILL_HELD})`;

/** `Bundle` of the message `n`: those leads that are still with its receiver; once none is, all of them, as history. */
export const BUNDLE = `(
    select json_build_object('count', count(*), 'leads', (array_agg(t.lead order by t.seq))[1:${MOST_NAMED}],
      'stages', (select json_agg(json_build_object('id', s.id, 'name', s.name, 'colour', s.colour) order by s.position, s.id)
        from stages s where s.id = any(array_agg(t.stage_id))),
      'from', coalesce(array_agg(distinct t.sender) filter (where t.sender is not null), '{}'))
    from (select b.seq, b.stage_id, l.name as lead, e.name as sender, ${IS_STILL_HELD} as is_held,
        bool_or(${IS_STILL_HELD}) over () as is_any_held
      ${bundled(`join leads l on l.id = b.lead_id join handoffs h on h.id = b.handoff_id
        left join employees e on e.id = h.from_employee_id`)}) t
    where t.is_held or not t.is_any_held)`;
