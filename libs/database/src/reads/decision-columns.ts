import { candidateField, candidateText } from '../statements/candidate-field.ts';
import { iso } from '../statements/iso.ts';
import { named } from './lead-columns.ts';

/** What is shown of a candidate as it is kept. */
const SHOWN = [
  'rank',
  'weight',
  'capacity',
  'load',
  'capacityInAll',
  'loadInAll',
  'worksNow',
  'absent',
  'unfit',
  'strength',
  'ruledOut',
  'score',
  'chance',
] as const;

/** A decision as it is shown, with the names of those whom it considered; `record` is what was kept of it, as JSON. */
export function decisionShown(record: string): string {
  const shown = SHOWN.map((field) => `'${field}', ${candidateField(record, 'c', field)}`);
  const opensAt = `to_timestamp(${candidateText(record, 'c', 'opensAt')}::float8 / 1000)`;
  return `json_build_object('by', ${record}->'by', 'policy', ${record}->'policy',
    'policyVersion', ${record}->'policyVersion', 'availability', ${record}->'availability',
    'cost', ${record}->'cost', 'preferred', ${record}->'preferred', 'chosen', ${record}->'chosen', 'forced', ${record}->'forced',
    'considered', coalesce((select json_agg(json_build_object('employee', ${named('e')}, ${shown.join(', ')},
        'opensAt', ${iso(opensAt)}, 'timeZone', e.time_zone,
        'knows', ${candidateField(record, 'c', 'knows')}->'through') order by place)
      from json_array_elements(${record}->'considered') with ordinality as x (c, place)
        join employees e on e.id = (c->>'employeeId')::uuid), '[]'))`;
}
