import { TIME_MEASURES } from '#conveyor';
import { spansOf } from '#insight';
import type { Value } from '../statement.ts';
import { bucketText, timeColumn } from './time-columns.ts';
import { counted, COUNTS, countsOf } from './visit-counts.ts';

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
  valuesOf: (scope: FigureScope) => readonly Value[];
}>;

/** The times that changes \`d\` are about. */
export const TIMES_OF_CHANGES = `d cross join lateral (values ('visit', d.visit_bucket, d.advanced + d.won + d.lost + d.returned),
    ('stay', d.stay_bucket, d.advanced + d.won + d.lost + d.returned), (d.measure, d.bucket, d.times)) as t (measure, bucket, count)`;

/** The times of changes `d`, as the table of times has them. */
export const TIMES_CHANGED = `select d.stage_id, d.employee_id, ${TIME_MEASURES.map(
  (measure) =>
    `case when t.measure = '${measure}' then ${bucketText('t.bucket', 't.count')} end as ${timeColumn(measure)}`,
).join(', ')} from ${TIMES_OF_CHANGES} where t.bucket is not null and t.count <> 0`;

const DEPARTMENT = `stages st join funnels fu on fu.id = st.funnel_id join departments de on de.id = fu.department_id`;

/** From the figures that are kept, and what is in none of them yet. */
export const KEPT: FigureParts = {
  name: 'kept',
  rows: `select d.* from ${DEPARTMENT} join visit_deltas d on d.stage_id = st.id
    where st.id = any($1::uuid[]) and ($2::uuid is null or d.employee_id = $2)
      and (d.entered_at at time zone de.time_zone)::date >= $3::date and (d.entered_at at time zone de.time_zone)::date < $4::date`,
  // `offset 0` has each span looked up in the index: left to himself the planner takes days for nine times as many rows as they have, and reads the table with
  // workers whose start costs more than the answer (36 ms for 4).
  of: (table, columns, condition = 'true') => `
    select f.stage_id, f.employee_id, ${columns.map((column) => `f.${column}`).join(', ')}
    from unnest($5::text[], $6::date[], $7::date[]) as s (grain, from_day, until_day)
      cross join lateral (select * from ${table} f where f.stage_id = any($1::uuid[]) and f.grain = s.grain and f.day >= s.from_day and f.day < s.until_day
        and ($2::uuid is null or f.employee_id = $2) and ${condition} offset 0) f union all`,
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
  valuesOf: valuesOfVisits,
};

/** Counts that are summed up, under the names they have in code. */
export const SUMS = COUNTS.map(
  (count) => `sum(${count})::int as ${count === 'handed_on' ? '"handedOn"' : count}`,
).join(', ');
