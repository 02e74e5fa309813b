import type { CohortCount, CohortStageCount } from '#conveyor/figures';
import { counted } from '../figures/visit-counts.ts';
import { ms } from '../statements/ms.ts';
import { LEAD_OF_SCOPE } from './flow-scope.ts';

/** Past every stage: where won leads have gone. */
const BEYOND = 2_147_483_647;

/**
 * Leads of a scope whose first visit, to one of its stages, began from $5 to before $6, in SQL: as they `entered`, where each of them `stood`, and how
 * far it has `gone` until now. Those of an employee are the ones that he had at some time; `last` is of those that he had at the stage, its last visit
 * with him, `furthest` and `last_of_all` are whoever had it.
 */
export const COHORT = `
  entered as materialized (
    select v.lead_id, v.entered_at, l.status from visits v join leads l on l.id = v.lead_id
    where v.stage_id = any($1::uuid[]) and v.number = 1 and v.entered_at >= $5 and v.entered_at < $6
      and (v.ended_at is null or v.ended_at >= $5) and ${LEAD_OF_SCOPE}
      and ($2::uuid is null or exists (select from visits o where o.lead_id = v.lead_id and o.employee_id = $2 and ${counted('o')}))),
  stood as materialized (
    select e.lead_id, v.stage_id, max(v.number) filter (where $2::uuid is null or v.employee_id = $2) as last, max(v.number) as last_of_all,
      max(v.ended_at) as until, bool_or(v.arrival = 'again') as again
    from entered e join visits v on v.lead_id = e.lead_id and ${counted('v')}
    group by e.lead_id, v.stage_id),
  gone as materialized (
    select e.lead_id, e.status, case e.status when 'won' then ${BEYOND} else max(s.position) filter (where s.archived_at is null) end as furthest,
      max(t.last_of_all) as last, ${ms('max(t.until)')} - ${ms('e.entered_at')} as took
    from entered e join stood t on t.lead_id = e.lead_id join stages s on s.id = t.stage_id
    group by e.lead_id, e.status, e.entered_at)`;

/** Which of the leads `g` that have gone. */
export const OF_COHORT: Readonly<Record<CohortCount, string>> = {
  cohort: 'true',
  'cohort-won': `g.status = 'won'`,
  'cohort-lost': `g.status = 'lost'`,
  'cohort-ended': `g.status in ('won', 'lost')`,
  'cohort-open': `g.status = 'open'`,
};

/** Whether a lead `g` came further than a stage `s`, or was won. */
export const CAME_FURTHER = 'g.furthest > s.position';

/** A stage `s` that can be skipped. */
export const IN_USE = 's.archived_at is null';

/** Which of the leads `g` that stood at a stage as `t`: where an employee is asked for, with him. */
export const OF_STAGE: Readonly<Record<Exclude<CohortStageCount, 'skipped'>, string>> = {
  reached: 't.last is not null',
  again: 't.last is not null and t.again',
  'lost-here': `g.last = t.last and ${OF_COHORT['cohort-lost']}`,
  'open-here': `g.last = t.last and ${OF_COHORT['cohort-open']}`,
};
