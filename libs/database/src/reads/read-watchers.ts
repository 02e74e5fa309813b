import type { Watcher } from '#contracts';
import type { Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { named } from './lead-columns.ts';

/** Who watches the lead `l`, the first one first. */
export const WATCHERS = `coalesce((select json_agg(json_build_object('employee', ${named('y')}, 'since', ${iso('z.since')})
    order by z.since, y.id)
  from watchers z join employees y on y.id = z.employee_id where z.lead_id = l.id), '[]')`;

/** The watchers of a lead ($1); no row when there is none with this id. */
export const readWatchers: Statement<{ items: Watcher[] }> = {
  name: 'read_watchers',
  text: `select ${WATCHERS} as items from leads l where l.id = $1`,
};
