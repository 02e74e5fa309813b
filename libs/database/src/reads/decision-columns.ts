import { iso } from '../statements/iso.ts';
import { named } from './lead-columns.ts';

/** A decision as it is shown, with the names of those whom it considered; `record` is what was kept of it, as JSON. */
export function decisionShown(record: string): string {
  // What goes without saying is not kept: who is at work opens in the moment of the decision.
  const worksNow = `coalesce((c->>'worksNow')::boolean, true)`;
  const opensAt = `coalesce(c->>'opensAt', case when ${worksNow} then ${record}->>'at' end)`;
  return `json_build_object('by', ${record}->'by', 'policy', ${record}->'policy',
    'policyVersion', ${record}->'policyVersion', 'availability', ${record}->'availability',
    'preferred', ${record}->'preferred', 'chosen', ${record}->'chosen', 'forced', ${record}->'forced',
    'considered', coalesce((select json_agg(json_build_object('employee', ${named('e')}, 'rank', c->'rank',
        'weight', c->'weight', 'capacity', c->'capacity', 'load', c->'load', 'capacityInAll', c->'capacityInAll',
        'loadInAll', coalesce((c->>'loadInAll')::int, 0), 'worksNow', ${worksNow}, 'absent', c->'absent',
        'opensAt', ${iso(`to_timestamp((${opensAt})::float8 / 1000)`)},
        'timeZone', e.time_zone, 'unfit', c->'unfit', 'knows', c->'knows'->'through', 'strength', c->'strength',
        'ruledOut', c->'ruledOut', 'score', c->'score') order by place)
      from json_array_elements(${record}->'considered') with ordinality as x (c, place)
        join employees e on e.id = (c->>'employeeId')::uuid), '[]'))`;
}
