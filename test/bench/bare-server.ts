import { fastify } from 'fastify';
import pg from 'pg';

/**
 * The limit that a move over HTTP is held against: Fastify without a framework and one prepared statement
 * that moves the lead, changes its holder and queues the mail. No contract, no decision, no idempotency.
 */
const MOVE = `
with
  moved as (update leads set version = version + 1 where id = $1 and version = $2 returning id, version),
  closed as (update visits v set ended_at = now(), outcome = 'advanced' from moved
    where v.lead_id = moved.id and v.ended_at is null returning v.number),
  opened as (insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, over_capacity)
    select gen_random_uuid(), $1, closed.number + 1, $3, $4, now(), true from closed returning id),
  offered as (insert into handoffs (id, visit_id, lead_id, to_employee_id, state, offered_at)
    select gen_random_uuid(), id, $1, $4, 'offered', now() from opened returning id, visit_id),
  told as (insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id, state, created_at, due_at, changed_at)
    select gen_random_uuid(), 'handoff.offered', 'email', $4, $1, visit_id, id, $3, 'sent', now(), now(), now() from offered)
select version from moved`;

type Body = { id: string; version: number; stageId: string; employeeId: string };

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
const server = fastify();
server.post<{ Body: Body }>('/move', async ({ body }) => {
  const values = [body.id, body.version, body.stageId, body.employeeId];
  const { rows } = await pool.query<{ version: number }>({ name: 'move', text: MOVE, values });
  return { version: rows[0]?.version };
});
await server.listen({ host: '127.0.0.1', port: Number(process.argv[3]) });
process.stdout.write('ready\n');
