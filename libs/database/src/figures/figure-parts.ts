import { spansOf } from '#insight';
import type { Value } from '../statement.ts';
import { counted, COUNTS, countsOf, NOBODY } from './visit-counts.ts';

/** Which visits are summed up: of these stages, entered on days from one to before another, as their department's clock has it. */
export type FigureScope = Readonly<{
  stageIds: readonly string[];
  from: string;
  until: string;
  /** Only those of one employee. */
  employeeId?: string | undefined;
  /** Only those of leads that came from there. */
  source?: string | undefined;
  /** Only those of leads of that segment. */
  segment?: string | undefined;
}>;

/** From what figures are summed up, in SQL: the rows of \`with\` before it, and of each table the rows that \`of\` adds to them. */
export type FigureParts = Readonly<{
  name: string;
  /** Rows as libs/database/src/figures/visit-counts.ts has them, called \`d\`. */
  rows: string;
  /** Figures that are summed up already: \`select … union all\`, or nothing. */
  of: (table: string, columns: readonly string[], condition?: string) => string;
  /** The same of the times of stages, and of each employee's visits: `select … union all`, or nothing. */
  timesOfStages: string;
  timesOfPeople: string;
  valuesOf: (scope: FigureScope) => readonly Value[];
}>;

/** The times that changes \`d\` are about. */
export const TIMES_OF_CHANGES = `d cross join lateral (values ('visit', d.visit_bucket, d.advanced + d.won + d.lost + d.returned),
    ('stay', d.stay_bucket, d.advanced + d.won + d.lost + d.returned), (d.measure, d.bucket, d.times)) as t (measure, bucket, count)`;

const MEASURES_OF_STAGE = `case when $2::uuid is null then array['stay', 'stay-worked', 'wait', 'wait-worked']
    else array['visit', 'visit-worked', 'wait', 'wait-worked'] end`;

/** What is told of a stage: of all leads how long they stayed there, of one employee's how long he had them. */
export const OF_STAGE = (measure: string): string => `${measure} = any(${MEASURES_OF_STAGE})`;

/** Kept times of these stages \`w\`, employees \`e\` and measures \`m\`: each is looked up by its key (\`offset 0\`), for together they are much more than any plan thinks. */
const timesOf = (whose: string): string => `
    select f.* from ${whose}
      cross join unnest($5::text[], $6::date[], $7::date[]) as s (grain, from_day, until_day)
      cross join lateral (select t.stage_id, t.employee_id, t.measure, t.bucket, t.count from visit_times t
        where t.stage_id = w.stage_id and t.grain = s.grain and t.employee_id = e.employee_id and t.measure = m.measure
          and t.day >= s.from_day and t.day < s.until_day offset 0) f`;

const DEPARTMENT = `stages st join funnels fu on fu.id = st.funnel_id join departments de on de.id = fu.department_id`;

/** From the figures that are kept, and what is in none of them yet. */
export const KEPT: FigureParts = {
  name: 'kept',
  rows: `select d.* from ${DEPARTMENT} join visit_deltas d on d.stage_id = st.id
    where st.id = any($1::uuid[]) and ($2::uuid is null or d.employee_id = $2)
      and (d.entered_at at time zone de.time_zone)::date >= $3::date and (d.entered_at at time zone de.time_zone)::date < $4::date`,
  of: (table, columns, condition = 'true') => `
    select f.stage_id, f.employee_id, ${columns.map((column) => `f.${column}`).join(', ')}
    from unnest($5::text[], $6::date[], $7::date[]) as s (grain, from_day, until_day)
      join ${table} f on f.stage_id = any($1::uuid[]) and f.grain = s.grain and f.day >= s.from_day and f.day < s.until_day
    where ($2::uuid is null or f.employee_id = $2) and ${condition} union all`,
  timesOfStages: `${timesOf(`unnest($1::uuid[]) as w (stage_id)
      cross join lateral (select coalesce($2::uuid, ${NOBODY}) as employee_id) e cross join unnest(${MEASURES_OF_STAGE}) as m (measure)`)} union all`,
  // Employee by employee: the days of one stand beside each other in the key, and between them the times of all others. What nobody had nobody accepted: nobody's row is that of all together.
  timesOfPeople: `${timesOf(`(select distinct stage_id, employee_id from visit_figures
        where stage_id = any($1::uuid[]) and grain = 'year' and ($2::uuid is null or employee_id = $2)) w
      cross join lateral (select w.employee_id) e cross join unnest(array['visit', 'visit-worked', 'wait', 'wait-worked']) as m (measure)`)}
    where e.employee_id <> ${NOBODY} or m.measure in ('visit', 'visit-worked') union all`,
  valuesOf: ({ stageIds, employeeId, from, until }) => {
    const spans = spansOf(from, until);
    return [
      stageIds,
      employeeId ?? null,
      from,
      until,
      spans.map(({ grain }) => grain),
      spans.map((span) => span.from),
      spans.map((span) => span.until),
    ];
  },
};

const BEGUN = 'coalesce(v.stands_since, v.entered_at)';

/** The visits of the scope, of leads \`l\`; the first days are a day too many at both ends, for the index, whatever the zone. */
export const VISITS_OF_SCOPE = `${DEPARTMENT}
    join visits v on v.stage_id = st.id and ${BEGUN} >= ($3::date - 1)::timestamp at time zone 'UTC'
      and ${BEGUN} < ($4::date + 1)::timestamp at time zone 'UTC'
    join leads l on l.id = v.lead_id
  where st.id = any($1::uuid[]) and ${counted('v')} and ($2::uuid is null or v.employee_id = $2)
    and (${BEGUN} at time zone de.time_zone)::date >= $3::date and (${BEGUN} at time zone de.time_zone)::date < $4::date
    and ($5::text is null or l.source = $5) and ($6::text is null or l.segment = $6)`;

export const valuesOfVisits = (scope: FigureScope): readonly Value[] => [
  scope.stageIds,
  scope.employeeId ?? null,
  scope.from,
  scope.until,
  scope.source ?? null,
  scope.segment ?? null,
];

/** From the visits one by one: for what no figure is kept by. */
export const ONE_BY_ONE: FigureParts = {
  name: 'one_by_one',
  rows: `select d.* from (select v.* from ${VISITS_OF_SCOPE}) v cross join lateral (${countsOf('1')}) d`,
  of: () => '',
  timesOfStages: '',
  timesOfPeople: '',
  valuesOf: valuesOfVisits,
};

/** Counts that are summed up, under the names they have in code. */
export const SUMS = COUNTS.map(
  (count) => `sum(${count})::int as ${count === 'handed_on' ? '"handedOn"' : count}`,
).join(', ');
