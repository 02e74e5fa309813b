import type { FailureGroup } from '#contracts';
import { Composition } from '../reads/composition.ts';
import { iso } from '../statements/iso.ts';
import type { Statement, Value } from '../statement.ts';
import { conditionOf, type WhichMessages } from './which-messages.ts';

/** Longer lists nobody reads, and a lead more of a hundred says nothing new. */
const MOST_GROUPS = 100;
const MOST_LEADS = 20;

/** Messages that are not well, those together that have failed alike. */
export function listFailures(which: WhichMessages): {
  statement: Statement<FailureGroup>;
  values: readonly Value[];
} {
  const parts = new Composition();
  const condition = conditionOf(which, parts);
  const statement = parts.statement<FailureGroup>(
    'failures',
    `
with
  failed as materialized (select n.id, n.channel, n.state, coalesce(n.code, '') as code, coalesce(n.cause, '') as cause,
      n.detail, n.lead_id, n.changed_at,
      coalesce((select min(a.started_at) from delivery_attempts a where a.notification_id = n.id), n.changed_at) as first_at
    from notifications n where ${condition}),
  groups as (select channel, state, code, cause, count(*)::int as count, min(first_at) as first_at, max(changed_at) as last_at,
      (array_agg(id order by changed_at desc, id))[1] as sample,
      (array_agg(lead_id order by changed_at desc, id) filter (where lead_id is not null)) as leads
    from failed group by channel, state, code, cause order by count(*) desc, max(changed_at) desc limit ${MOST_GROUPS})
select g.channel, g.state, g.code, g.cause, g.count, ${iso('g.first_at')} as "firstSeen", ${iso('g.last_at')} as "lastSeen",
  json_build_object('notificationId', g.sample, 'detail', (select f.detail from failed f where f.id = g.sample)) as sample,
  array(select l.id from unnest(g.leads) with ordinality as l (id, place) group by l.id order by min(l.place) limit ${MOST_LEADS})
    as "leadIds"
from groups g order by g.count desc, g.last_at desc`,
  );
  return { statement, values: parts.values };
}
