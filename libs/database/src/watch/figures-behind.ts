import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { TO_RECKON } from '../tables/visits.table.ts';

const REMEMBERED_VISIT = `select id from visits where id = (select waiting_visit from line_watch) and ${TO_RECKON}`;

/** Whoever has just reckoned without trouble has left nothing that waits for long. */
const RECKONED_LATELY = `exists (select from job_runs where job = 'figures.fold' and ran_at > $1::timestamptz - interval '1 minute'
  and (failed_at is null or failed_at < ran_at))`;

/**
 * What was found to wait for the figures, and still does, is kept in mind until it does not any more; then another one is. What visits say of
 * themselves would not do: those that were loaded ended years ago, and have waited for no second. So nothing seems to wait for longer than it does;
 * and of what is being worked off, however much that is, each look finds another one.
 *
 * Each look costs a few rows. Entries of an index whose rows are done with are gone through until they are cleared away, which a backup that reads
 * meanwhile can keep from happening (four seconds for 800,000): so visits are not searched while they are reckoned without trouble, and deltas, whose
 * numbers only grow, from the last one on.
 */
const keepBehind: Statement<never> = {
  name: 'keep_figures_behind',
  text: `
update line_watch w set waiting_visit = visit, waiting_delta = coalesce(delta, w.waiting_delta),
  visit_waits_since = case when visit = w.waiting_visit then w.visit_waits_since when visit is not null then $1::timestamptz end,
  delta_waits_since = case when delta = w.waiting_delta then w.delta_waits_since when delta is not null then $1::timestamptz end
from (select
  coalesce((${REMEMBERED_VISIT}),
    case when not ${RECKONED_LATELY} then (select id from visits where ${TO_RECKON} order by id limit 1) end) as visit,
  (select id from visit_deltas where id >= coalesce((select waiting_delta from line_watch), 0) order by id limit 1) as delta) found`,
};

/** Since when it is known that something waits for the figures that still does: a visit for its working times, or a delta to be folded. */
export const FIGURES_BEHIND_SINCE = `(select least(
    case when exists (${REMEMBERED_VISIT}) then visit_waits_since end,
    case when exists (select from visit_deltas where id = (select waiting_delta from line_watch)) then delta_waits_since end)
  from line_watch)`;

/** Keeps what waits for the figures at this moment; in the transaction of a look. */
export async function keepFiguresBehindOf(transaction: Connection, now: number): Promise<void> {
  await transaction.run(keepBehind, [moment(now)]);
}
