import { IN_APP_TOPIC, type Database, type Statement } from '#database';
import { administer, testDatabaseName } from './database-names.ts';
import { eventually } from './eventually.ts';
import { testSettings } from './settings.ts';

const selectDatabase: Statement<{ name: string }> = {
  name: 'test_select_database',
  text: 'select current_database() as name',
};

/** The connection that listens has asked for nothing else, or for nothing but whether the server is there. */
const LISTENERS = `from pg_stat_activity where datname = current_database() and application_name = 'conveyor api'
  and query in ('listen ${IN_APP_TOPIC}', 'select 1')`;

const endListeners: Statement<{ ended: boolean }> = {
  name: 'test_end_listeners',
  text: `select pg_terminate_backend(pid) as ended ${LISTENERS}`,
};

const countListeners: Statement<{ count: number }> = {
  name: 'test_count_listeners',
  text: `select count(*)::int as count ${LISTENERS}`,
};

/** Kills the connection on which the API listens, does `work`, and only then lets the API connect again. */
export async function withoutListener<Result>(
  database: Database,
  work: () => Promise<Result>,
): Promise<Result> {
  const [{ name } = { name: '' }] = await database.run(selectDatabase, []);
  const letIn = (mayConnect: boolean) =>
    administer(
      testSettings().CONVEYOR_TEST_POSTGRES,
      `alter database ${testDatabaseName(name)} with allow_connections ${mayConnect}`,
    );
  await letIn(false);
  try {
    const ended = await database.run(endListeners, []);
    if (ended.length === 0) throw new Error('Nobody listens.');
    await eventually(
      'nobody listens',
      () => database.run(countListeners, []),
      ([row]) => row?.count === 0,
    );
    return await work();
  } finally {
    await letIn(true);
  }
}

/** Each is of an hour of its own: nobody is told twice of one visit. */
const insertClones: Statement<{ id: string }> = {
  name: 'test_insert_clones',
  text: `
with
  model as (select * from notifications where id = $1),
  clones as materialized (select gen_random_uuid() as id, i from generate_series(1, $2) i)
insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id, once_in_hour, state,
    attempts, created_at, due_at, changed_at, sent_at)
  select c.id, m.kind, m.channel, m.employee_id, m.lead_id, m.visit_id, m.handoff_id, m.stage_id,
    now() - c.i * interval '1 hour', 'sent', 1, now(), now(), now(), now()
  from clones c cross join model m order by c.i
returning id`,
};

/** So many more notifications like this one, each once in its hour, told in this moment, of which no process is notified; gives their ids, the oldest first. */
export async function cloneTold(
  database: Database,
  notificationId: string,
  count: number,
): Promise<readonly string[]> {
  const rows = await database.run(insertClones, [notificationId, count]);
  return rows.map(({ id }) => id);
}

const notify: Statement<never> = {
  name: 'test_notify',
  text: `select pg_notify('${IN_APP_TOPIC}', payload) from unnest($1::text[]) payload`,
};

/** Notifies every process that listens of these, as whoever delivers an in-app notification does. */
export async function notifyOf(database: Database, payloads: readonly string[]): Promise<void> {
  await database.run(notify, [payloads]);
}
