import type { StageCard } from '#contracts';
import { FITS_ALL } from '#conveyor';
import type { Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { STAGE_LOAD } from './read-funnels.ts';

const ANY_LEAD = `'${JSON.stringify(FITS_ALL)}'::jsonb`;

/** One stage ($1) with its specialists and what each of them holds there. */
export const readStage: Statement<StageCard> = {
  name: 'read_stage',
  text: `
with held as (select v.employee_id, count(*) as load, count(*) filter (where v.over_capacity) as over_capacity
  from visits v where v.stage_id = $1 and v.ended_at is null and v.employee_id is not null group by v.employee_id)
select s.id, s.position, s.name, s.colour, s.time_limit_minutes as "timeLimitMinutes",
  s.remind_after_minutes as "remindAfterMinutes", s.policy, s.availability, s.ramp_weeks as "rampWeeks", s.acceptance,
  s.answer_within_minutes as "answerWithinMinutes", s.remind_before_minutes as "remindBeforeMinutes",
  s.offers_before_head as "offersBeforeHead", s.learning_budget as "learningBudget", s.exit_criteria as exit, ${STAGE_LOAD} as load,
  ${iso('s.archived_at')} as "archivedAt", f.id as "funnelId", f.version,
  coalesce((select json_agg(json_build_object('employeeId', e.id, 'name', e.name, 'active', e.active, 'rank', p.rank,
      'weight', p.weight, 'capacity', p.capacity, 'since', ${iso('p.since')}, 'fits', coalesce(p.fits, ${ANY_LEAD}),
      'strength', p.strength, 'load', coalesce(h.load, 0), 'overCapacity', coalesce(h.over_capacity, 0),
      'capacityInAll', e.capacity, 'loadInAll', (select count(*) from visits a where a.employee_id = e.id and a.ended_at is null))
      order by p.rank, lower(e.name), e.id)
    from specialists p join employees e on e.id = p.employee_id left join held h on h.employee_id = e.id
    where p.stage_id = s.id), '[]') as specialists,
  case when s.policy = 'strongest-first' and s.learning_budget is not null then (select json_build_object('spent', coalesce(max(m.spent), 0),
      'leads', coalesce(max(m.leads), 0)) from learning_months m where m.stage_id = s.id and m.ends_at > now()) end as learned,
  coalesce((select json_agg(json_build_object('employeeId', e.id, 'name', e.name, 'active', e.active, 'load', h.load)
      order by lower(e.name), e.id)
    from held h join employees e on e.id = h.employee_id
    where not exists (select 1 from specialists p where p.stage_id = s.id and p.employee_id = e.id)), '[]') as "formerSpecialists"
from stages s join funnels f on f.id = s.funnel_id where s.id = $1`,
};
