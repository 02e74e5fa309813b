import { companyKey, phoneKey } from '../migrations/lead-acquaintances.ts';
import { ms } from './ms.ts';

/** Leads of one company or phone that are looked at; who worked the latest of them is asked first. */
const MOST_RELATED = 50;

/** Who of the target's specialists had to do with the lead before, given CTEs `target` and `known (id, phone, company)`. */
export const ACQUAINTANCES = `coalesce((
    select json_object_agg(employee_id, json_build_object('through', through, 'at', at)) from (
      select distinct on (v.employee_id) v.employee_id, r.through, ${ms('v.entered_at')} as at
      from (select id, 1 as distance, 'lead' as through from known
        union all (select l.id, 2, 'phone' from leads l, known
          where ${phoneKey('l.phone')} = ${phoneKey('known.phone')} and l.phone is not null and l.id <> known.id
          order by l.created_at desc limit ${MOST_RELATED})
        union all (select l.id, 3, 'company' from leads l, known
          where ${companyKey('l.company')} = ${companyKey('known.company')} and l.company is not null and l.id <> known.id
          order by l.created_at desc limit ${MOST_RELATED})) r
        join visits v on v.lead_id = r.id
        join target on true
        join specialists p on p.stage_id = target.stage_id and p.employee_id = v.employee_id
      where v.outcome is null or v.outcome not in ('declined', 'expired', 'undone')
      order by v.employee_id, r.distance, v.entered_at desc) acquainted), '{}')`;

/** The same where the target's own policy asks for them. */
export const ACQUAINTANCES_BY_POLICY = `case when (select s.policy from stages s, target where s.id = target.stage_id) =
    'same-person-first' then ${ACQUAINTANCES} else '{}' end`;
