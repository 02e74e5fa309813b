import type { PassedOn } from '#contracts';
import type { Statement } from '../statement.ts';
import { VISITS_OF_SCOPE } from './figure-parts.ts';
import { CAME_BACK } from './visits-behind.ts';

/** What became of the leads of visits of a scope that ended as passed on. */
export const readPassedOn: Statement<PassedOn> = {
  name: 'read_passed_on',
  text: `
select v.stage_id as "stageId", v.employee_id as "employeeId", count(*)::int as "passedOn",
  count(*) filter (where v.status = 'won')::int as won, count(*) filter (where v.status = 'lost')::int as lost,
  count(*) filter (where v.status = 'open')::int as open, count(*) filter (where ${CAME_BACK})::int as "cameBack"
from (select v.*, l.status from ${VISITS_OF_SCOPE} and v.outcome = 'advanced') v
group by v.stage_id, v.employee_id`,
};
