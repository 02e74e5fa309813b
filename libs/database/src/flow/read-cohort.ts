import type { Statement } from '../statement.ts';
import { CAME_FURTHER, COHORT, IN_USE, OF_COHORT, OF_STAGE } from './cohort-leads.ts';

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

const counted = (which: string): string => `count(*) filter (where ${which})::int`;

/** Leads of a scope whose first visit began from $5 to before $6; whatever came of them until now. */
export const readCohort: Statement<CohortRow> = {
  name: 'read_cohort',
  text: `
with ${COHORT},
  passed as (
    select s.id as stage_id, count(*)::int as passed from stages s join gone g on ${CAME_FURTHER}
    where s.id = any($1::uuid[]) and ${IN_USE} group by s.id),
  here as (
    select t.stage_id, ${counted(OF_STAGE.reached)} as reached, ${counted(OF_STAGE.again)} as again, ${counted(CAME_FURTHER)} as passed,
      ${counted(OF_STAGE['lost-here'])} as lost, ${counted(OF_STAGE['open-here'])} as open
    from stood t join gone g on g.lead_id = t.lead_id join stages s on s.id = t.stage_id group by t.stage_id)
select ${counted(OF_COHORT.cohort)} as entered, ${counted(OF_COHORT['cohort-won'])} as won, ${counted(OF_COHORT['cohort-lost'])} as lost,
  ${counted(OF_COHORT['cohort-open'])} as open,
  percentile_disc(0.5) within group (order by took) filter (where ${OF_COHORT['cohort-won']}) as "medianMs",
  percentile_disc(0.9) within group (order by took) filter (where ${OF_COHORT['cohort-won']}) as "p90Ms",
  coalesce((select json_agg(json_build_object('stageId', s.id, 'reached', coalesce(h.reached, 0),
      'skipped', coalesce(p.passed - coalesce(h.passed, 0), 0), 'again', coalesce(h.again, 0), 'lost', coalesce(h.lost, 0),
      'open', coalesce(h.open, 0)))
    from unnest($1::uuid[]) as s (id) left join here h on h.stage_id = s.id left join passed p on p.stage_id = s.id
    where h.reached > 0 or p.passed > coalesce(h.passed, 0)), '[]') as stages
from gone g`,
};
