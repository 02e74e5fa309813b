// What a visit counts as, in SQL. The triggers and functions of the tables have it as it was when they were made: whoever changes it writes a migration
// that makes them anew and counts all visits again.

/** Stands for nobody where a key can not be empty: the stage's queue, or no loss reason. */
export const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** The counts of a visit, in the order of their columns. */
export const COUNTS = ['entered', 'first', 'again', 'advanced', 'won', 'lost', 'returned', 'handed_on'];

const COUNTED = `(not %.taken_back and %.outcome is distinct from 'undone')`;

/** Whether a visit counts: one that stands. */
export const counted = (row: string): string => COUNTED.replaceAll('%', row);

/** The bucket of a duration: the same formula as in libs/insight/src/log-histogram.ts. */
const bucket = (from: string, until: string): string =>
  `ceil(ln(greatest(extract(epoch from ${until} - ${from}), 1)::float8) / ln(1.1::float8))::int`;

/** What the visit \`v\` counts as, times \`sign\`: a row for its beginning, and one for its end. */
export const countsOf = (sign: string): string => `
  select v.stage_id, coalesce(v.employee_id, ${NOBODY}) as employee_id, coalesce(v.stands_since, v.entered_at) as entered_at,
    ${sign} as entered, case when v.arrival = 'first' then ${sign} else 0 end as first,
    case when v.arrival = 'again' then ${sign} else 0 end as again,
    0 as advanced, 0 as won, 0 as lost, 0 as returned, 0 as handed_on,
    null::uuid as loss_reason_id, null::int as visit_bucket, null::int as stay_bucket
  union all
  select v.stage_id, coalesce(v.employee_id, ${NOBODY}), coalesce(v.stands_since, v.entered_at), 0, 0, 0,
    case when v.outcome = 'advanced' then ${sign} else 0 end, case when v.outcome = 'won' then ${sign} else 0 end,
    case when v.outcome = 'lost' then ${sign} else 0 end, case when v.outcome = 'returned' then ${sign} else 0 end,
    case when v.outcome not in ('advanced', 'won', 'lost', 'returned') then ${sign} else 0 end,
    case when v.outcome = 'lost' then coalesce(v.loss_reason_id, ${NOBODY}) end,
    case when v.outcome in ('advanced', 'won', 'lost', 'returned')
      then ${bucket('coalesce(v.stands_since, v.entered_at)', 'v.ended_at')} end,
    case when v.outcome in ('advanced', 'won', 'lost', 'returned') then ${bucket('v.arrived_at', 'v.ended_at')} end
  where v.ended_at is not null`;
