import type { Instant } from '#conveyor';
import type { PlanDrift } from '#conveyor/alerts';
import { counted } from '../figures/visit-counts.ts';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';

/** What came of a stage in a week: how many visits ended, and went forward; and how many leads came to it. */
export type StageWeekRow = Readonly<{ stageId: string; ended: number; forward: number; arrived: number }>;

/** A week from Monday on, by the clock of the department. */
export type PromiseWeekRow = Readonly<{
  /** Its Monday. */
  from: string;
  /** `now`: it is not over. */
  is: 'before' | 'since' | 'now';
  won: number;
  stages: readonly StageWeekRow[];
}>;

/** An applied plan, and what was won around it. */
export type PromiseReading = Readonly<{
  appliedAt: string;
  /** Until when it was the line; null: it is. */
  endedAt: string | null;
  endedBy: 'undone' | 'followed' | 'changed' | null;
  /** Who changed the line by hand, where that has ended it and somebody is known to have. */
  changedBy: Readonly<{ id: string; name: string }> | null;
  /** How many weeks after it was applied the first whole week began. */
  applied: number;
  /** In how many weeks from entering on half of the leads that were won before had been; null: none was. */
  cycle: number | null;
  timeZone: string;
  weeks: readonly PromiseWeekRow[];
}>;

const BEGUN = (visit: string): string => `coalesce(${visit}.stands_since, ${visit}.entered_at)`;

/** So far back it is looked how much weeks differ, and how long leads take. */
const BEFORE = `interval '26 weeks'`;

/** A plan ends where it is taken back, another one is applied, or somebody changes the line by hand. */
const PLAN = `select p.id, p.funnel_id, p.applied_at, p.undone_at, n.applied_at as followed_at, p.left_at, p.left_by, least(p.undone_at, n.applied_at, p.left_at) as ended_at,
      least(p.undone_at, n.applied_at, p.left_at, $2::timestamptz) as until, de.time_zone as zone, date_trunc('week', p.applied_at at time zone de.time_zone) as monday
    from plans p join funnels f on f.id = p.funnel_id join departments de on de.id = f.department_id
      left join lateral (select min(o.applied_at) as applied_at from plans o where o.funnel_id = p.funnel_id and o.applied_at > p.applied_at) n on true
    where p.id = $1 and p.applied_at is not null`;

/** The week in which it was applied is neither before nor since, nor is the one in which it ended. */
const WEEKS = `select m as monday, m at time zone p.zone as starts_at, (m + interval '1 week') at time zone p.zone as ends_at
    from p cross join lateral generate_series(p.monday - ${BEFORE}, date_trunc('week', p.until at time zone p.zone), interval '1 week') m`;

const IS = `case when w.ends_at <= p.applied_at then 'before' when w.ends_at > p.until then (case when p.ended_at is null then 'now' end)
    when w.starts_at >= p.applied_at then 'since' end`;

const DONE = `select v.stage_id, date_trunc('week', v.ended_at at time zone p.zone) as monday, count(*) as ended,
      count(*) filter (where v.outcome = 'won') as won, count(*) filter (where v.outcome in ('advanced', 'won')) as forward
    from p join stages s on s.funnel_id = p.funnel_id join visits v on v.stage_id = s.id
      and v.ended_at >= (p.monday - ${BEFORE}) at time zone p.zone and v.ended_at < p.until
    where ${counted('v')} and v.outcome in ('advanced', 'won', 'lost', 'returned') group by 1, 2`;

const ARRIVED = `select v.stage_id, date_trunc('week', ${BEGUN('v')} at time zone p.zone) as monday, count(*) as arrived
    from p join stages s on s.funnel_id = p.funnel_id join visits v on v.stage_id = s.id
      and ${BEGUN('v')} >= p.monday at time zone p.zone and ${BEGUN('v')} < p.until
    where ${counted('v')} and v.arrival is not null group by 1, 2`;

const CYCLE = `select percentile_cont(0.5) within group (order by extract(epoch from v.ended_at - ${BEGUN('e')}) / 604800) as weeks
    from p join stages s on s.funnel_id = p.funnel_id join visits v on v.stage_id = s.id and v.outcome = 'won'
      and v.ended_at >= p.applied_at - ${BEFORE} and v.ended_at < p.applied_at
      join visits e on e.lead_id = v.lead_id and e.number = 1
    where ${counted('v')}`;

const STAGES = `(select coalesce(json_agg(json_build_object('stageId', s.id, 'ended', coalesce(d.ended, 0), 'forward', coalesce(d.forward, 0),
      'arrived', coalesce(a.arrived, 0)) order by s.id), '[]')
    from stages s left join done d on d.stage_id = s.id and d.monday = w.monday left join arrived a on a.stage_id = s.id and a.monday = w.monday
    where s.funnel_id = w.funnel_id)`;

const ENDED_BY = `case p.ended_at when p.undone_at then 'undone' when p.followed_at then 'followed' when p.left_at then 'changed' end`;

const readPromise: Statement<PromiseReading> = {
  name: 'read_promise_of_plan',
  text: `
with p as materialized (${PLAN}), done as materialized (${DONE}), arrived as materialized (${ARRIVED}), cycle as (${CYCLE}),
  w as (select w.monday, p.funnel_id, ${IS} as is from p cross join (${WEEKS}) w)
select ${iso('p.applied_at')} as "appliedAt", ${iso('p.ended_at')} as "endedAt",
  ${ENDED_BY} as "endedBy",
  case when ${ENDED_BY} = 'changed' then (select json_build_object('id', e.id, 'name', e.name) from employees e where e.id = p.left_by) end as "changedBy",
  mod(extract(epoch from p.monday + interval '1 week' - p.applied_at at time zone p.zone)::numeric, 604800)::float8 / 604800 as applied,
  (select weeks from cycle)::float8 as cycle, p.zone as "timeZone",
  coalesce((select json_agg(json_build_object('from', to_char(w.monday, 'YYYY-MM-DD'), 'is', w.is,
    'won', coalesce((select sum(d.won) from done d where d.monday = w.monday), 0), 'stages', ${STAGES}) order by w.monday)
    from w where w.is is not null), '[]') as weeks
from p`,
};

/** Whether a plan is the line: nobody has taken it back, applied another one or changed the line by hand. */
const STANDS = `p.applied_at is not null and p.undone_at is null and p.left_at is null
  and not exists (select from plans o where o.funnel_id = p.funnel_id and o.applied_at > p.applied_at)`;

const readStanding: Statement<{ id: string; figures: unknown }> = {
  name: 'read_standing_plans',
  text: `
select p.id, p.figures from plans p join funnels f on f.id = p.funnel_id
where ${STANDS} and f.archived_at is null
order by p.id`,
};

const readDrifting: Statement<{ id: string }> = {
  name: 'read_drifting_plans',
  text: `select p.id from plans p where p.drifts_since is not null and ${STANDS} order by p.id`,
};

const writeDrifting: Statement<never> = {
  name: 'write_drifting_plans',
  text: `
with d as (select id, drift from json_to_recordset($1::json) as d (id uuid, drift json))
update plans p set drift = n.drift, drifts_since = case when n.drift is not null then coalesce(p.drifts_since, $2::timestamptz) end
from (select o.id, d.drift from plans o left join d on d.id = o.id where o.drifts_since is not null or d.id is not null) n where n.id = p.id`,
};

const readDrift: Statement<DriftTold> = {
  name: 'read_drift_of_plan',
  text: `select p.funnel_id as "funnelId", p.drift, array(select h.employee_id from headships h join employees e on e.id = h.employee_id
    where h.department_id = f.department_id and e.active order by 1) as heads from plans p join funnels f on f.id = p.funnel_id where p.id = $1`,
};

/** A plan that drifts. */
export type DriftingPlan = Readonly<{ id: string; drift: PlanDrift }>;

/** How a plan drifts, null when it does no more, and who heads the department of its funnel. */
export type DriftTold = Readonly<{ funnelId: string; drift: PlanDrift | null; heads: readonly string[] }>;

/** What came of plans. */
export class PromiseReader {
  constructor(private readonly connection: Connection) {}

  /** What was won around an applied plan until it ended, or now; undefined when no such plan was applied. */
  async one(planId: string, now: Instant): Promise<PromiseReading | undefined> {
    const [reading] = await this.connection.run(readPromise, [planId, moment(now)]);
    return reading;
  }

  /** The plans that are the line of a funnel in use. */
  standing(): Promise<readonly Readonly<{ id: string; figures: unknown }>[]> {
    return this.connection.run(readStanding, []);
  }
}

/** Keeps which plans drift, how, and since when that is known; of all others that they do not. */
export async function keepDriftingOf(
  connection: Connection,
  drifting: readonly DriftingPlan[],
  now: Instant,
): Promise<void> {
  await connection.run(writeDrifting, [JSON.stringify(drifting), moment(now)]);
}

/** The plans that are the line of a funnel and are known to drift. */
export async function driftingPlansOf(connection: Connection): Promise<readonly string[]> {
  return (await connection.run(readDrifting, [])).map(({ id }) => id);
}

/** What there is to tell of a plan that drifts, and to which heads; undefined when there is no such plan. */
export async function driftOfPlanOf(connection: Connection, planId: string): Promise<DriftTold | undefined> {
  const [row] = await connection.run(readDrift, [planId]);
  return row;
}
