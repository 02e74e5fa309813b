import type { Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** What became of the leads of a cohort at one stage. */
export type CohortStageRow = Readonly<{
  stageId: string;
  /** Leads that were there. */
  reached: number;
  /** Leads that came further, or were won, and were never there. */
  skipped: number;
  /** Of those that were there, those that came more than once. */
  again: number;
  lost: number;
  /** Leads that are there now. */
  open: number;
}>;

/** What became of the leads that came into a funnel in a stretch of time. */
export type CohortRow = Readonly<{
  entered: number;
  won: number;
  lost: number;
  open: number;
  /** From coming in to being won: half of the won ones took no longer; null where none is won. */
  medianMs: number | null;
  p90Ms: number | null;
  /** In no order; none where no lead came. */
  stages: readonly CohortStageRow[];
}>;

/** Past every stage: where won leads have gone. */
const BEYOND = 2_147_483_647;

/** Leads whose first visit, to one of the stages $1, began from $2 to before $3; whatever came of them until now. */
export const readCohort: Statement<CohortRow> = {
  name: 'read_cohort',
  text: `
with entered as materialized (
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
    group by e.lead_id, e.status, e.entered_at),
  passed as (
    select s.id as stage_id, count(*)::int as passed from stages s join gone g on g.furthest > s.position
    where s.id = any($1::uuid[]) and s.archived_at is null group by s.id),
  here as (
    select t.stage_id, count(*)::int as reached, count(*) filter (where t.again)::int as again,
      count(*) filter (where g.furthest > s.position)::int as passed,
      count(*) filter (where g.last = t.last and g.status = 'lost')::int as lost,
      count(*) filter (where g.last = t.last and g.status = 'open')::int as open
    from stood t join gone g on g.lead_id = t.lead_id join stages s on s.id = t.stage_id group by t.stage_id)
select count(*)::int as entered, count(*) filter (where status = 'won')::int as won, count(*) filter (where status = 'lost')::int as lost,
  count(*) filter (where status = 'open')::int as open,
  percentile_disc(0.5) within group (order by took) filter (where status = 'won') as "medianMs",
  percentile_disc(0.9) within group (order by took) filter (where status = 'won') as "p90Ms",
  coalesce((select json_agg(json_build_object('stageId', s.id, 'reached', coalesce(h.reached, 0),
      'skipped', coalesce(p.passed - coalesce(h.passed, 0), 0), 'again', coalesce(h.again, 0), 'lost', coalesce(h.lost, 0),
      'open', coalesce(h.open, 0)))
    from unnest($1::uuid[]) as s (id) left join here h on h.stage_id = s.id left join passed p on p.stage_id = s.id
    where h.reached > 0 or p.passed > 0), '[]') as stages
from gone`,
};
