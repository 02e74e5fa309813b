import type { Sight } from '#conveyor/access';
import type { Composition } from './composition.ts';

/** The leads that are somebody's own ($me): that he holds or is offered, that he watches, that he may take out of a queue. */
function ownOf(me: string): string {
  return `select o.lead_id from visits o where o.employee_id = ${me}::uuid and o.ended_at is null
    union all select o.lead_id from watchers o where o.employee_id = ${me}::uuid
    union all select o.lead_id from specialists p join visits o on o.stage_id = p.stage_id and o.employee_id is null and o.ended_at is null
      where p.employee_id = ${me}::uuid`;
}

/** The condition that somebody sees a lead, by the columns that hold its id and its funnel's; none when he sees every one. */
export function inSight(
  sight: Sight,
  parts: Composition,
  { lead, funnel }: Readonly<{ lead: string; funnel: string }>,
): readonly string[] {
  if (sight === null) return [];
  const departments = parts.value(sight.departmentIds);
  const me = parts.value(sight.employeeId);
  return parts.when(
    true,
    'z',
    `(${funnel} in (select z.id from funnels z where z.department_id = any(${departments}::uuid[])) or ${lead} in (${ownOf(me)}))`,
  );
}

/** The same for a row that names a lead and not its funnel. A row that is about no lead is seen by who sees everything. */
export function leadInSight(sight: Sight, parts: Composition, lead: string): readonly string[] {
  const [condition] = inSight(sight, parts, { lead: 'y.id', funnel: 'y.funnel_id' });
  return condition === undefined
    ? []
    : [`exists (select 1 from leads y where y.id = ${lead} and ${condition})`];
}
