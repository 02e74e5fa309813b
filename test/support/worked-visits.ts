import type { EmployeeCard } from '#contracts';
import type { Database, Statement } from '#database';
import type { Department } from './department.ts';

/**
 * Writes leads with one visit each, as many as asked for: $1 funnel, $2 stage, $3 employee (null: nobody), $4 how many, $5 how many of them went forward, $6 how many
 * weeks ago they began, $7 their source, $8 how many seconds they lasted.
 */
const workedVisits: Statement<never> = {
  name: 'test_worked_visits',
  text: `
with n as (select gen_random_uuid() as id, n, now() - $6::int * interval '1 week' - interval '1 hour' as at from generate_series(1, $4::int) n),
  l as (insert into leads (id, funnel_id, version, status, name, source, created_at, closed_at)
    select id, $1, 1, case when n <= $5 then 'won' else 'lost' end, 'Lead', $7, at, at + $8::int * interval '1 second' from n returning id)
insert into visits (id, lead_id, number, stage_id, employee_id, over_capacity, entered_at, ended_at, outcome, arrived_at, arrival)
select gen_random_uuid(), n.id, 1, $2, $3, true, n.at, n.at + $8::int * interval '1 second', case when n <= $5 then 'won' else 'lost' end, n.at, 'first'
from n join l on l.id = n.id`,
};

/** What somebody (null: nobody) did at a stage, the first of which is 1. */
export type Worked = Readonly<{
  by: EmployeeCard | null;
  stage: number;
  count: number;
  forward: number;
  weeksAgo?: number;
  source?: string;
  seconds?: number;
}>;

/** Lets it be done. */
export async function letWork(
  database: Database,
  line: Department,
  { by, stage, count, forward, weeksAgo = 5, source = 'site', seconds = 3_600 }: Worked,
): Promise<void> {
  const visits = [line.funnel.id, line.stageId(stage), by?.id ?? null, count, forward, weeksAgo];
  await database.run(workedVisits, [...visits, source, seconds]);
}
