import type { CohortCount, CohortStageCount } from '#conveyor/figures';
import { ms } from '../statements/ms.ts';

/** Past every stage: where won leads have gone. */
const BEYOND = 2_147_483_647;

/**
 * Leads whose first visit, to one of the stages $1, began from $2 to before $3, in SQL: as they `entered`, where each of them `stood`, and how far
 * it has `gone` until now.
 */
export const COHORT = `
  entered as materialized (
    select v.lead_id, v.entered_at, l.status from visits v join leads l on l.id = v.lead_id
    where v.stage_id = any($1::uuid[]) and v.number = 1 and v.entered_at >= $2 and v.entered_at < $3
      and (v.ended_at is null or v.ended_at >= $2)),
  stood as materialized (
    select e.lead_id, v.stage_id, max(v.number) as last, max(v.ended_at) as until, bool_or(v.arrival = 'again') as again
    from entered e join visits v on v.lead_id = e.lead_id and not v.taken_back and v.outcome is distinct from 'undone'
    group by e.lead_id, v.stage_id),
  gone as materialized (
    select e.lead_id, e.status, case e.status when 'won' then ${BEYOND} else max(s.position) filter (where s.archived_at is null) end as furthest,
      max(t.last) as last, ${ms('max(t.until)')} - ${ms('e.entered_at')} as took
    from entered e join stood t on t.lead_id = e.lead_id join stages s on s.id = t.stage_id
    group by e.lead_id, e.status, e.entered_at)`;

/** Which of the leads `g` that have gone. */
export const OF_COHORT: Readonly<Record<CohortCount, string>> = {
  cohort: 'true',
  'cohort-won': `g.status = 'won'`,
  'cohort-lost': `g.status = 'lost'`,
  'cohort-open': `g.status = 'open'`,
};

/** Whether a lead `g` came further than a stage `s`, or was won. */
export const CAME_FURTHER = 'g.furthest > s.position';

/** A stage `s` that can be skipped. */
export const IN_USE = 's.archived_at is null';

/** Which of the leads `g` that stood at a stage as `t`. */
export const OF_STAGE: Readonly<Record<Exclude<CohortStageCount, 'skipped'>, string>> = {
  reached: 'true',
  again: 't.again',
  'lost-here': `g.last = t.last and ${OF_COHORT['cohort-lost']}`,
  'open-here': `g.last = t.last and ${OF_COHORT['cohort-open']}`,
};
