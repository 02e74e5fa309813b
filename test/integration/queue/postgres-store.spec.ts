import { beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrateQueue, QUEUE_NAMES, type StoreSettings } from '#queue';
import { useDatabase } from '../../support/database.ts';
import { closeQueueApps, startQueueApp } from '../../support/queue-app.ts';

const databaseUrl = useDatabase();
closeQueueApps();

beforeEach(async () => {
  await run(databaseUrl(), 'drop schema if exists bullmq cascade');
  await migrateQueue(databaseUrl());
});

function store(): StoreSettings {
  return { kind: 'postgres', url: databaseUrl() };
}

async function run(url: string, sql: string): Promise<pg.QueryResult<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query<Record<string, unknown>>(sql);
  } finally {
    await client.end();
  }
}

describe('the tables of the queue in PostgreSQL', () => {
  it('are made once although eight processes start at the same moment', async () => {
    const url = databaseUrl();
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
    const url = databaseUrl();
    const { to } = await migrateQueue(url);
    await run(url, `delete from bullmq.migration where version = ${to}`);
    const facts = { version: to - 1, expected: to };
    await expect(startQueueApp(store())).rejects.toMatchObject({ code: 'QUEUE_SCHEMA_OLD', facts });
    await run(url, 'drop schema bullmq cascade');
    await expect(startQueueApp(store())).rejects.toMatchObject({
      code: 'QUEUE_SCHEMA_OLD',
      facts: { version: 0, expected: to },
    });
  });

  it('are found although the address of the database brings options of its own', async () => {
    const url = new URL(databaseUrl());
    url.searchParams.set('options', '-c statement_timeout=30000 -c search_path=public');
    const settings: StoreSettings = { kind: 'postgres', url: url.toString() };
    const { workers, jobs } = await startQueueApp(settings);
    await workers.start();
    expect(await jobs.finished('queue.heartbeat')).toMatchObject({ outcome: 'completed' });
  });

  it('are worked on through few connections', async () => {
    const url = databaseUrl();
    const { workers, jobs } = await startQueueApp(store());
    await workers.start();
    await jobs.finished('invariants.check');
    // The server's own helpers stand there, too: a vacuum may just be at work.
    const sql = `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`;
    const [row] = (await run(url, sql)).rows;
    // One that listens for each queue, and at most six for the workers' queries and four for adding.
    expect(row?.['count']).toBeLessThanOrEqual(QUEUE_NAMES.length + 10);
  });
});
