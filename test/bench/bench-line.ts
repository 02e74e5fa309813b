import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { MINUTES_OF_DAY, WEEKDAYS } from '#conveyor/hours';
import { Database, FIRST_DEPARTMENT } from '#database';
import { adminKey } from '../support/api-keys.ts';

/** A line to measure on: stages, and at each of them its specialists. */
export type BenchLine = Readonly<{
  funnelId: string;
  stageIds: readonly string[];
  employeeIds: readonly string[];
  /** The API key of an administrator. */
  key: string;
}>;

/** Leads of a bench line: where each stands and how it is versioned, kept by whoever moves them. */
export type BenchLead = { id: string; version: number; place: number };

/** Round the clock, every day: somebody works whenever the bench runs, and it has to be found out. */
const ALWAYS = JSON.stringify(
  Object.fromEntries(WEEKDAYS.map((day) => [day, [{ from: 0, until: MINUTES_OF_DAY }]])),
);
const FITS = JSON.stringify({
  languages: ['en', 'ru'],
  regions: null,
  segments: ['small', 'middle'],
  amount: { from: 0, until: 1_000_000, currency: 'EUR' },
});

/**
 * Fills an empty database with a line of `stages` stages and `specialists` people who work at each of them, with all that
 * a department can ask for: hours and an absence of everybody, capacities at each stage and in all, leads that suit them,
 * offers to be answered in time, reminders and limits.
 */
export async function insertLine(
  url: string,
  { stages, specialists, capacity }: { stages: number; specialists: number; capacity: number },
): Promise<BenchLine> {
  const line: BenchLine = {
    key: await keyOfAdministrator(url),
    funnelId: randomUUID(),
    stageIds: Array.from({ length: stages }, () => randomUUID()),
    employeeIds: Array.from({ length: specialists }, () => randomUUID()),
  };
  await withClient(url, async (client) => {
    await client.query(
      "insert into funnels (id, name, department_id, created_at) values ($1, 'Bench', $2, now())",
      [line.funnelId, FIRST_DEPARTMENT],
    );
    await client.query(
      `insert into stages (id, funnel_id, position, name, colour, time_limit_minutes, remind_after_minutes, ramp_weeks,
          acceptance, answer_within_minutes, remind_before_minutes, offers_before_head, exit_criteria)
        select id, $1, place, 'Stage ' || place, '#ffd54f', 2880, 1440, 4, 'needed', 240, 60, 3,
          '{"fields": ["amount"], "activities": [], "questions": []}' from unnest($2::uuid[]) with ordinality as s (id, place)`,
      [line.funnelId, line.stageIds],
    );
    await client.query(
      `insert into employees (id, name, role, email, language, time_zone, channels, hours, capacity, department_id,
          created_at)
        select id, 'Employee ' || place, 'rep', 'e' || place || '@bench.test', 'en', 'Europe/Berlin', '{email}', $2, $3, $4, now()
        from unnest($1::uuid[]) with ordinality as e (id, place)`,
      [line.employeeIds, ALWAYS, capacity * stages, FIRST_DEPARTMENT],
    );
    await client.query(
      `insert into absences (id, employee_id, kind, first_day, last_day, created_at)
        select gen_random_uuid(), id, 'vacation', current_date + 30, current_date + 44, now() from unnest($1::uuid[]) as e (id)`,
      [line.employeeIds],
    );
    await client.query(
      `insert into specialists (stage_id, employee_id, rank, weight, capacity, since, fits)
        select s.id, e.id, 'primary', 1, $3, now() - interval '10 days', $4
        from unnest($1::uuid[]) as s (id), unnest($2::uuid[]) as e (id)`,
      [line.stageIds, line.employeeIds, capacity, FITS],
    );
  });
  return line;
}

async function keyOfAdministrator(url: string): Promise<string> {
  const database = await Database.connect({ url, pool: 1, applicationName: 'bench' });
  try {
    return await adminKey(database);
  } finally {
    await database.close();
  }
}

/** Earlier visits of each lead: a line that has worked for a while, so that PostgreSQL plans for tables as they are. */
const HISTORY = 40;

/** Puts `count` leads with a history at the first stage, spread evenly over its people. */
export async function insertLeads(url: string, line: BenchLine, count: number): Promise<BenchLead[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await withClient(url, async (client) => {
    await client.query(
      `insert into leads (id, funnel_id, version, status, name, amount, currency, language, segment, created_at)
        select id, $2, 1, 'open', 'Lead', 100, 'EUR', 'en', 'small', now() from unnest($1::uuid[]) as l (id)`,
      [ids, line.funnelId],
    );
    await client.query(
      `insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, seat, seat_in_all)
        select gen_random_uuid(), l.id, ${HISTORY + 1}, $2, e.id, now(), 1 + (l.place - 1) / $4, 1 + (l.place - 1) / $4
        from unnest($1::uuid[]) with ordinality as l (id, place)
          join unnest($3::uuid[]) with ordinality as e (id, place) on e.place = 1 + (l.place - 1) % $4`,
      [ids, line.stageIds[0], line.employeeIds, line.employeeIds.length],
    );
    await insertHistory(client, line, ids);
    await client.query('vacuum analyze');
  });
  return ids.map((id) => ({ id, version: 1, place: 0 }));
}

/** Visits that went there and back between all stages and people, each handed over, accepted and told. */
async function insertHistory(client: pg.Client, line: BenchLine, leadIds: readonly string[]): Promise<void> {
  await client.query(
    `with visited as (
      insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, ended_at, outcome, seat)
        select gen_random_uuid(), l.id, n, ($2::uuid[])[1 + n % $4], ($3::uuid[])[1 + (l.place + n) % $5],
          now() - (${HISTORY} - n + 2) * interval '1 hour', now() - (${HISTORY} - n + 1) * interval '1 hour', 'advanced', 1
        from unnest($1::uuid[]) with ordinality as l (id, place), generate_series(1, ${HISTORY}) as n
        returning id, lead_id, stage_id, employee_id, entered_at),
    offered as (
      insert into handoffs (id, visit_id, lead_id, to_employee_id, state, offered_at, answered_at)
        select gen_random_uuid(), id, lead_id, employee_id, 'accepted', entered_at, entered_at from visited
        returning id, visit_id)
    insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id, state, created_at, due_at, changed_at)
      select gen_random_uuid(), 'handoff.offered', 'email', v.employee_id, v.lead_id, v.id, h.id, v.stage_id, 'sent',
        v.entered_at, v.entered_at, v.entered_at
      from visited v join offered h on h.visit_id = v.id`,
    [leadIds, line.stageIds, line.employeeIds, line.stageIds.length, line.employeeIds.length],
  );
}

/** Runs one piece of work on a connection of its own. */
export async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
