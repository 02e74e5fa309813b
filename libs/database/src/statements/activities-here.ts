/**
 * What was logged since a lead last came to its stage, given a CTE `visit` with its open visit. The stay
 * are its visits there in a row, whoever worked them; a lead that was closed and reopened has come anew. What was taken back has not been.
 */
export function activitiesHere(leadId: string): string {
  return `coalesce((select json_agg(json_build_object('kind', c.kind, 'outcome', c.outcome, 'count', c.count))
  from (select a.kind, a.outcome, count(*) as count from activities a join visits v on v.id = a.visit_id
    where a.lead_id = ${leadId} and v.number > (select coalesce(max(o.number), 0) from visits o, visit
      where o.lead_id = ${leadId} and (o.stage_id <> visit.stage_id and o.outcome <> 'undone' or o.outcome in ('won', 'lost') and not o.taken_back))
    group by a.kind, a.outcome) c), '[]')`;
}
