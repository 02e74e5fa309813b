import { randomUUID } from 'node:crypto';
import { wakeUpJobId } from '#queue';
import { withClient, type BenchLead } from './bench-line.ts';
import { enqueue } from './enqueue.ts';

/** The product's queue of e-mails, under the prefix that an installation without settings has. */
const QUEUE = 'deliver-email';
const PREFIX = '{conveyor}';

/** Nobody is told of a visit twice; here a few hundred leads stand for thousands of handoffs. */
export async function allowManyAVisit(url: string): Promise<void> {
  await withClient(url, (client) => client.query('drop index notifications_once_a_visit'));
}

/** Hands leads out `count` times and leaves the notifications pending: each lead gets as many handoffs as it takes. */
export async function insertPending(
  url: string,
  leads: readonly BenchLead[],
  count: number,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await withClient(url, async (client) => {
    // The open visit's own handoff is live only once, so all but one have been answered by now.
    await client.query(
      `with told as (
        select n.id, n.place, v.id as visit_id, v.lead_id, v.stage_id, v.employee_id, gen_random_uuid() as handoff_id
        from unnest($1::uuid[]) with ordinality as n (id, place)
          join (select *, row_number() over (order by id) as place from visits where ended_at is null) v
            on v.place = 1 + (n.place - 1) % $2),
      offered as (insert into handoffs (id, visit_id, lead_id, to_employee_id, state, offered_at, answered_at)
        select handoff_id, visit_id, lead_id, employee_id, 'withdrawn', now(), now() from told returning id)
      insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id, state, created_at, due_at, changed_at, enqueued_at)
        select told.id, 'handoff.offered', 'email', employee_id, lead_id, visit_id, handoff_id, stage_id, 'pending', now(), now(), now(), now()
        from told join offered on offered.id = told.handoff_id`,
      [ids, leads.length],
    );
    await client.query('analyze');
  });
  return ids;
}

/** Gives the queue the jobs of these notifications, as the process that made them would have. */
export async function enqueuePending(queueUrl: string, ids: readonly string[]): Promise<void> {
  const jobs = ids.map((notificationId) => ({
    name: 'notification.deliver',
    data: { notificationId },
    opts: {
      jobId: wakeUpJobId({ notificationId, generation: 1 }),
      attempts: 1,
      removeOnComplete: { age: 600 },
    },
  }));
  await enqueue(queueUrl, QUEUE, PREFIX, jobs);
}
