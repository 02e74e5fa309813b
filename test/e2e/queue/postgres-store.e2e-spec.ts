import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrateQueue, type StoreSettings } from '#queue';
import { backend } from '../../support/backend.ts';
import { closeQueueApps, startQueueApp } from '../../support/queue-app.ts';
import { useQueueStore } from '../../support/queue-store.ts';

const store = useQueueStore();
closeQueueApps();

async function run(url: string, sql: string): Promise<pg.QueryResult<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query<Record<string, unknown>>(sql);
  } finally {
    await client.end();
  }
}

(backend() === 'postgres' ? describe : describe.skip)('the tables of the queue in PostgreSQL', () => {
  it('are made once although eight processes start at the same moment', async () => {
    const { url } = store.settings();
    await run(url, 'drop schema bullmq cascade');
    const migrations = await Promise.all(Array.from({ length: 8 }, () => migrateQueue(url)));
    expect(new Set(migrations.map(({ to }) => to)).size).toBe(1);
    expect(await migrateQueue(url)).toEqual({ from: migrations[0]?.to, to: migrations[0]?.to });
    const { rows } = await run(
      url,
      'select count(*)::int as count, max(version) as version from bullmq.migration',
    );
    expect(rows).toEqual([{ count: migrations[0]?.to, version: migrations[0]?.to }]);
  });

  it('must be there and as new as the code, or the process does not start', async () => {
    const { url } = store.settings();
    const { to } = await migrateQueue(url);
    await run(url, `update bullmq.migration set version = 100 where version = ${to}`);
    await run(url, 'delete from bullmq.migration where version = 100');
    const facts = { version: to - 1, expected: to };
    await expect(startQueueApp(store.settings())).rejects.toMatchObject({ code: 'QUEUE_SCHEMA_OLD', facts });
    await run(url, 'drop schema bullmq cascade');
    await expect(startQueueApp(store.settings())).rejects.toMatchObject({
      code: 'QUEUE_SCHEMA_OLD',
      facts: { version: 0, expected: to },
    });
    await migrateQueue(url);
  });

  it('are found although the address of the database brings options of its own', async () => {
    const url = new URL(store.settings().url);
    url.searchParams.set('options', '-c statement_timeout=30000 -c search_path=public');
    const settings: StoreSettings = { kind: 'postgres', url: url.toString() };
    const { workers, jobs } = await startQueueApp(settings);
    await workers.start();
    expect(await jobs.finished('queue.heartbeat')).toMatchObject({ outcome: 'completed' });
  });

  it('are worked on through few connections', async () => {
    const { url } = store.settings();
    const { workers, jobs } = await startQueueApp(store.settings());
    await workers.start();
    await jobs.finished('invariants.check');
    const sql =
      'select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
    const [row] = (await run(url, sql)).rows;
    // Four that listen, and at most six for the workers' queries and four for adding.
    expect(row?.['count']).toBeLessThanOrEqual(14);
  });
});
