// What a visit counts as, in SQL. The triggers and functions of the tables have it as it was when they were made: whoever changes it writes a migration
// that makes them anew and counts all visits again, and leaves what older migrations make as it is (libs/database/src/migrations/first-figures.ts).

/** Stands for nobody where a key can not be empty: the stage's queue, or no loss reason. */
export const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** The counts of a visit, in the order of their columns. */
export const COUNTS = ['entered', 'first', 'again', 'advanced', 'won', 'lost', 'returned', 'handed_on'];

const COUNTED = `(not %.taken_back and %.outcome is distinct from 'undone')`;

/** Whether a visit counts: one that stands. */
export const counted = (row: string): string => COUNTED.replaceAll('%', row);

const BEGUN = 'coalesce(v.stands_since, v.entered_at)';

/** The bucket of so many seconds: the same formula as in libs/insight/src/log-histogram.ts. */
const bucketOf = (seconds: string): string =>
  `ceil(ln(greatest(${seconds}, 1)::float8) / ln(1.1::float8))::int`;

const between = (from: string, until: string): string => `extract(epoch from ${until} - ${from})`;

/** Whose visit \`v\` is, and on which day it counts. */
const KEY = `v.stage_id, coalesce(v.employee_id, ${NOBODY})`;

/** What the visit \`v\` counts as, times \`sign\`: a row for its beginning, and one for its end. */
export const beginningAndEndOf = (sign: string): string => `
  select ${KEY} as employee_id, ${BEGUN} as entered_at,
    ${sign} as entered, case when v.arrival = 'first' then ${sign} else 0 end as first,
    case when v.arrival = 'again' then ${sign} else 0 end as again,
    0 as advanced, 0 as won, 0 as lost, 0 as returned, 0 as handed_on,
    null::uuid as loss_reason_id, null::int as visit_bucket, null::int as stay_bucket
  union all
  select ${KEY}, ${BEGUN}, 0, 0, 0,
    case when v.outcome = 'advanced' then ${sign} else 0 end, case when v.outcome = 'won' then ${sign} else 0 end,
    case when v.outcome = 'lost' then ${sign} else 0 end, case when v.outcome = 'returned' then ${sign} else 0 end,
    case when v.outcome not in ('advanced', 'won', 'lost', 'returned') then ${sign} else 0 end,
    case when v.outcome = 'lost' then coalesce(v.loss_reason_id, ${NOBODY}) end,
    case when v.outcome in ('advanced', 'won', 'lost', 'returned') then ${bucketOf(between(BEGUN, 'v.ended_at'))} end,
    case when v.outcome in ('advanced', 'won', 'lost', 'returned') then ${bucketOf(between('v.arrived_at', 'v.ended_at'))} end
  where v.ended_at is not null`;

/** The same, and a row for each of its times that is known after its beginning or its end: how long it waited to be accepted, and all working times. */
export const countsOf = (sign: string): string => `
  select e.*, null::text as measure, null::int as bucket, 0 as times from (${beginningAndEndOf(sign)}) e
  union all
  select ${KEY}, ${BEGUN}, ${COUNTS.map(() => '0').join(', ')}, null, null, null, m.measure, ${bucketOf('m.ms / 1000')}, ${sign}
  from (values ('wait', ${between(BEGUN, 'v.accepted_at')}::float8 * 1000), ('wait-worked', v.wait_worked_ms::float8),
    ('visit-worked', v.worked_ms::float8), ('stay-worked', v.stay_worked_ms::float8)) m (measure, ms) where m.ms is not null`;
