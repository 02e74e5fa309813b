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

/** Gives leads of a funnel ($1) amounts, lost ones as won ones: each fifth has one in euros, and each seventh none. */
const writeAmounts: Statement<never> = {
  name: 'test_amounts_of_leads',
  text: `
update leads l set amount = case when n.n % 7 = 0 then null else 50000 * (1 + n.n % 4) end, currency = case when n.n % 7 = 0 then null when n.n % 5 = 0 then 'EUR' else 'RUB' end
from (select id, row_number() over (partition by status order by created_at, id) as n from leads where funnel_id = $1) n where l.id = n.id`,
};

/** Lets the leads of a funnel have amounts: most of them in roubles. */
export function letBePaid(database: Database, { funnel }: Department): Promise<unknown> {
  return database.run(writeAmounts, [funnel.id]);
}

/** How many visits there were, how many of them went forward, and what else there is to know of them. */
type Visits = Readonly<{
  count: number;
  forward: number;
  weeksAgo?: number;
  source?: string;
  seconds?: number;
}>;

/** What somebody (null: nobody) did at a stage, the first of which is 1. */
type Worked = Visits & Readonly<{ by: EmployeeCard | null; stage: number }>;

/** The same where ids are known. */
type WorkedAt = Visits & Readonly<{ funnelId: string; stageId: string; employeeId: string | null }>;

/** Lets it be done. */
export function letWork(
  database: Database,
  line: Department,
  { by, stage, ...visits }: Worked,
): Promise<void> {
  const at = { funnelId: line.funnel.id, stageId: line.stageId(stage), employeeId: by?.id ?? null };
  return letWorkAt(database, { ...at, ...visits });
}

/** Lets it be done. */
export async function letWorkAt(
  database: Database,
  { funnelId, stageId, employeeId, count, forward, weeksAgo = 5, source = 'site', seconds = 3_600 }: WorkedAt,
): Promise<void> {
  const visits = [funnelId, stageId, employeeId, count, forward, weeksAgo];
  await database.run(workedVisits, [...visits, source, seconds]);
}

/**
 * Lets people work at the first three stages so that it is known what is to be said of them: at the first Anna is stronger than Boris and Vera, whose visits lasted
 * seconds; at the second Anna only has the easy leads of a fair; at the third people are written down only for what was won.
 */
export async function letTeamWork(
  database: Database,
  line: Department,
  { anna, boris, vera }: Readonly<Record<'anna' | 'boris' | 'vera', EmployeeCard>>,
): Promise<void> {
  const work = (worked: Worked): Promise<void> => letWork(database, line, worked);
  for (const weeksAgo of [2, 8, 20]) {
    await work({ by: anna, stage: 1, count: 60, forward: 40, weeksAgo });
    await work({ by: boris, stage: 1, count: 60, forward: 20, weeksAgo });
    await work({
      by: vera,
      stage: 1,
      count: 60,
      forward: 21,
      weeksAgo,
      seconds: weeksAgo === 8 ? 20 : 3_600,
    });
    await work({ by: anna, stage: 2, count: 40, forward: 28, weeksAgo, source: 'fair' });
    await work({ by: anna, stage: 2, count: 10, forward: 2, weeksAgo });
    await work({ by: boris, stage: 2, count: 10, forward: 7, weeksAgo, source: 'fair' });
    await work({ by: boris, stage: 2, count: 40, forward: 8, weeksAgo });
  }
  await work({ by: anna, stage: 3, count: 50, forward: 50 });
  await work({ by: null, stage: 3, count: 200, forward: 0 });
}

/**
 * Lets two work the first two stages of a line a quarter long, week by week, of which each is good at one: Anna at the first, Boris at the second.
 */
export async function letOppositesWork(
  database: Database,
  line: Department,
  { anna, boris }: Readonly<Record<'anna' | 'boris', EmployeeCard>>,
): Promise<void> {
  const hours = { seconds: 4 * 3_600, count: 10 };
  for (let weeksAgo = 1; weeksAgo <= 12; weeksAgo += 1)
    await Promise.all([
      letWork(database, line, { ...hours, by: anna, stage: 1, forward: 8, weeksAgo }),
      letWork(database, line, { ...hours, by: boris, stage: 1, forward: 2, weeksAgo }),
      letWork(database, line, { ...hours, by: anna, stage: 2, forward: 2, weeksAgo }),
      letWork(database, line, { ...hours, by: boris, stage: 2, forward: 8, weeksAgo }),
    ]);
}
