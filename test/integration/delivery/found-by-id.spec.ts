import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  claimNotificationOf,
  giveUpOf,
  kindFactsOf,
  markAmbiguousOf,
  markEnqueuedOf,
  markSendingOf,
  nextGenerationOf,
  settleNotificationOf,
  type Connection,
  type Statement,
} from '#database';
import { enterLead } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

/** Finished ones, of so many visits that were passed through: what a line has after some days. */
const insertFinished: Statement<never> = {
  name: 'test_insert_finished',
  text: `insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id, state, once_in_hour, created_at, due_at, changed_at)
    select gen_random_uuid(), 'queue.waiting', 'email', employee_id, lead_id, id, null, stage_id, 'sent', entered_at + n * interval '1 hour', now(), now(), now()
    from visits, generate_series(1, 3000) as n where employee_id is not null limit 3000`,
};
const finishAll: Statement<never> = {
  name: 'test_finish_all',
  text: `update notifications set state = 'sent'`,
};
// On a connection of the pool and by itself, because no transaction may vacuum.
const vacuum: Statement<never> = { name: 'test_vacuum', text: 'vacuum analyze notifications' };

type Plan = { 'QUERY PLAN': string };

/** Instead of running a statement, asks how it would be run whatever its values are. */
class Asked implements Connection {
  readonly plans: string[] = [];

  async run<Row>({ name, text }: Statement<Row>): Promise<Row[]> {
    const explain: Statement<Plan> = { name: `test_explain_${name}`, text: `explain (generic_plan) ${text}` };
    const rows = await app.database.dataSource.query<Plan[]>(explain.text);
    this.plans.push(...rows.map((row) => row['QUERY PLAN']));
    return [];
  }
}

const attempt = { notificationId: randomUUID(), number: 1 };
const told = { notificationId: randomUUID(), generation: 1, channel: 'email' as const };
const sent = {
  state: 'sent' as const,
  dueAt: null,
  providerId: null,
  phase: null,
  code: null,
  detail: null,
  cause: null,
};

// PostgreSQL keeps plans. One made when nothing is left to send must still be a good one when mail can't leave for an hour.
describe('while nothing is left to send, a plan is made to find one notification by its id, when it', () => {
  beforeAll(async () => {
    await enterLead(app, await aLine().insert(app.database));
    await app.database.run(insertFinished, []);
    await app.database.run(finishAll, []);
    await app.database.run(vacuum, []);
  });

  it.each<[string, (connection: Connection) => Promise<unknown>]>([
    ['is taken for an attempt', (asked) => claimNotificationOf(asked, attempt.notificationId, 0, 'job')],
    ['is of a kind that tells more', (asked) => kindFactsOf(asked, attempt.notificationId)],
    ['is about to leave', (asked) => markSendingOf(asked, attempt, 'handoff.offered', 0)],
    ['is about no lead and about to leave', (asked) => markSendingOf(asked, attempt, 'alert.raised', 0)],
    ['has left', (asked) => settleNotificationOf(asked, attempt, sent, 0)],
    ['was left behind in sending', (asked) => markAmbiguousOf(asked, attempt.notificationId, 0)],
    ['is with the queue', (asked) => markEnqueuedOf(asked, [told.notificationId], 0)],
    ['was lost by the queue', (asked) => nextGenerationOf(asked, told, 0)],
    ['is given up', (asked) => giveUpOf(asked, told, 0)],
  ])('%s', async (_, ask) => {
    const asked = new Asked();
    await ask(asked);
    const found = asked.plans.flatMap((line) => line.match(/(?:using|on) (notifications_\w+)/)?.[1] ?? []);
    // What a message about several leads tells of, and what else is told of an account or an alert, is found by what
    // they have in common, and is never many.
    const few = ['notifications_of_bundle', 'notifications_of_subject'];
    const others = found.filter((index) => !few.includes(index));
    expect(new Set(others)).toEqual(new Set(['notifications_pkey']));
    expect(asked.plans.filter((line) => line.includes('Seq Scan on notifications'))).toEqual([]);
  });
});
