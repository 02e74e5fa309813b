import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A line to measure on: stages, and at each of them its specialists. */
export type BenchLine = Readonly<{
  funnelId: string;
  stageIds: readonly string[];
  employeeIds: readonly string[];
}>;

/** Leads of a bench line: where each stands and how it is versioned, kept by whoever moves them. */
export type BenchLead = { id: string; version: number; place: number };

/** Fills an empty database with a line of `stages` stages and `specialists` people who work at each of them. */
export async function insertLine(
  url: string,
  { stages, specialists, capacity }: { stages: number; specialists: number; capacity: number },
): Promise<BenchLine> {
  const line: BenchLine = {
    funnelId: randomUUID(),
    stageIds: Array.from({ length: stages }, () => randomUUID()),
    employeeIds: Array.from({ length: specialists }, () => randomUUID()),
  };
  await withClient(url, async (client) => {
    await client.query("insert into funnels (id, name, created_at) values ($1, 'Bench', now())", [
      line.funnelId,
    ]);
    await client.query(
      `insert into stages (id, funnel_id, position, name, colour)
        select id, $1, place, 'Stage ' || place, '#ffd54f' from unnest($2::uuid[]) with ordinality as s (id, place)`,
      [line.funnelId, line.stageIds],
    );
    await client.query(
      `insert into employees (id, name, role, email, language, time_zone, channels, created_at)
        select id, 'Employee ' || place, 'rep', 'e' || place || '@bench.test', 'en', 'UTC', '{email}', now()
        from unnest($1::uuid[]) with ordinality as e (id, place)`,
      [line.employeeIds],
    );
    await client.query(
      `insert into specialists (stage_id, employee_id, rank, weight, capacity)
        select s.id, e.id, 'primary', 1, $3 from unnest($1::uuid[]) as s (id), unnest($2::uuid[]) as e (id)`,
      [line.stageIds, line.employeeIds, capacity],
    );
  });
  return line;
}

/** Puts `count` leads at the first stage, spread evenly over its people. */
export async function insertLeads(url: string, line: BenchLine, count: number): Promise<BenchLead[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await withClient(url, async (client) => {
    await client.query(
      `insert into leads (id, funnel_id, version, status, name, created_at)
        select id, $2, 1, 'open', 'Lead', now() from unnest($1::uuid[]) as l (id)`,
      [ids, line.funnelId],
    );
    await client.query(
      `insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, seat)
        select gen_random_uuid(), l.id, 1, $2, e.id, now(), 1 + (l.place - 1) / $4
        from unnest($1::uuid[]) with ordinality as l (id, place)
          join unnest($3::uuid[]) with ordinality as e (id, place) on e.place = 1 + (l.place - 1) % $4`,
      [ids, line.stageIds[0], line.employeeIds, line.employeeIds.length],
    );
    await client.query('analyze');
  });
  return ids.map((id) => ({ id, version: 1, place: 0 }));
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
