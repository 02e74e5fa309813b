import { iso } from '../statements/iso.ts';
import { named } from './lead-columns.ts';

const OPENS_AT = iso(`to_timestamp((c->>'opensAt')::float8 / 1000)`);

/** A decision as it is shown, with the names of those whom it considered; `record` is what was kept of it, as JSON. */
export function decisionShown(record: string): string {
  return `json_build_object('by', ${record}->'by', 'policy', ${record}->'policy',
    'policyVersion', ${record}->'policyVersion', 'availability', ${record}->'availability',
    'preferred', ${record}->'preferred', 'chosen', ${record}->'chosen', 'forced', ${record}->'forced',
    'considered', coalesce((select json_agg(json_build_object('employee', ${named('e')}, 'rank', c->'rank',
        'weight', c->'weight', 'capacity', c->'capacity', 'load', c->'load', 'capacityInAll', c->'capacityInAll',
        'loadInAll', c->'loadInAll', 'worksNow', c->'worksNow', 'absent', c->'absent', 'opensAt', ${OPENS_AT},
        'timeZone', e.time_zone, 'unfit', c->'unfit', 'knows', c->'knows'->'through', 'strength', c->'strength',
        'ruledOut', c->'ruledOut', 'score', c->'score') order by place)
      from json_array_elements(${record}->'considered') with ordinality as x (c, place)
        join employees e on e.id = (c->>'employeeId')::uuid), '[]'))`;
}
