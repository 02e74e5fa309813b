import { counted } from '../figures/visit-counts.ts';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** Leads that came to a stage from outside, in one hour of the weeks that end now: 0 to 167. */
export type ArrivalRow = Readonly<{ stageId: string; hour: number; came: number }>;

/** How somebody answered what he was given at a stage. */
export type AnswerRow = Readonly<{
  stageId: string;
  employeeId: string;
  given: number;
  declined: number;
  /** Where he said that he has the lead: how often, and how many working hours that took him in all. */
  accepted: number;
  hours: number;
}>;

/** A lead that was at a stage at a moment: with whom, and how many hours ago it came into the funnel, and to the stage. */
export type OpenRow = Readonly<{ stageId: string; employeeId: string | null; came: number; entered: number }>;

/** What was in truth: leads that a stage won, half of the stays there took no more hours, and so many leads wait there at the end. */
export type TruthRow = Readonly<{ stageId: string; won: number; stay: number | null; waiting: number }>;

type Between = Readonly<{ since: number; now: number }>;

const BEGUN = 'coalesce(v.stands_since, v.entered_at)';

const hoursBefore = (at: string, from: string): string =>
  `greatest(extract(epoch from ${at} - ${from}) / 3600, 0)::float8`;

const readArrivals: Statement<ArrivalRow> = {
  name: 'read_arrivals_by_hour_of_week',
  text: `
select v.stage_id as "stageId", 167 - floor(mod(extract(epoch from $3::timestamptz - ${BEGUN}), 604800) / 3600)::int as hour, count(*)::int as came
from visits v where v.stage_id = any($1::uuid[]) and v.number = 1 and ${BEGUN} >= $2::timestamptz and ${BEGUN} <= $3::timestamptz
group by 1, 2`,
};

const readAnswers: Statement<AnswerRow> = {
  name: 'read_answers_at_stages',
  text: `
select v.stage_id as "stageId", v.employee_id as "employeeId", count(*)::int as given, count(*) filter (where v.outcome = 'declined')::int as declined,
  count(v.wait_worked_ms)::int as accepted, coalesce(sum(v.wait_worked_ms), 0)::float8 / 3600000 as hours
from visits v where v.stage_id = any($1::uuid[]) and v.ended_at >= $2::timestamptz and v.ended_at <= $3::timestamptz and v.employee_id is not null and ${counted('v')}
group by 1, 2`,
};

const readOpen: Statement<OpenRow> = {
  name: 'read_leads_open_at_a_moment',
  text: `
select v.stage_id as "stageId", v.employee_id as "employeeId", ${hoursBefore('$2::timestamptz', 'coalesce(f.stands_since, f.entered_at)')} as came,
  ${hoursBefore('$2::timestamptz', 'v.arrived_at')} as entered
from stages st cross join lateral (
    select * from visits o where o.stage_id = st.id and o.ended_at > $2::timestamptz
    union all select * from visits o where o.stage_id = st.id and o.ended_at is null) v
  join visits f on f.lead_id = v.lead_id and f.number = 1
where st.id = any($1::uuid[]) and ${BEGUN} <= $2::timestamptz and ${counted('v')}
order by v.id`,
};

const readTruth: Statement<TruthRow> = {
  name: 'read_what_stages_did',
  text: `
select st.id as "stageId", coalesce(e.won, 0) as won, e.stay,
  (select count(*)::int from visits v where v.stage_id = st.id and v.ended_at is null and v.employee_id is null) as waiting
from stages st left join lateral (
  select count(*) filter (where v.outcome = 'won')::int as won,
    percentile_cont(0.5) within group (order by ${hoursBefore('v.ended_at', 'v.arrived_at')}) as stay
  from visits v where v.stage_id = st.id and v.ended_at >= $2::timestamptz and v.ended_at <= $3::timestamptz
    and v.outcome in ('advanced', 'won', 'lost', 'returned') and ${counted('v')}) e on true
where st.id = any($1::uuid[])`,
};

/** When in a week leads came to these stages from outside, between two moments, epoch milliseconds; the weeks end with the second. */
export function arrivalsOfStagesOf(
  connection: Connection,
  stageIds: readonly string[],
  { since, now }: Between,
): Promise<readonly ArrivalRow[]> {
  return connection.run(readArrivals, [stageIds, moment(since), moment(now)]);
}

/** How people answered what they were given at these stages, between two moments, epoch milliseconds. */
export function answersAtStagesOf(
  connection: Connection,
  stageIds: readonly string[],
  { since, now }: Between,
): Promise<readonly AnswerRow[]> {
  return connection.run(readAnswers, [stageIds, moment(since), moment(now)]);
}

/** The leads that were at these stages at a moment, epoch milliseconds. */
export function openLeadsAtOf(
  connection: Connection,
  stageIds: readonly string[],
  at: number,
): Promise<readonly OpenRow[]> {
  return connection.run(readOpen, [stageIds, moment(at)]);
}

/** What these stages did between two moments, epoch milliseconds, the second of them now. */
export function truthOfStagesOf(
  connection: Connection,
  stageIds: readonly string[],
  { since, now }: Between,
): Promise<readonly TruthRow[]> {
  return connection.run(readTruth, [stageIds, moment(since), moment(now)]);
}
