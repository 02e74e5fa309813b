import { afterAll, beforeEach } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { StoreSettings } from '#queue';
import { backend } from './backend.ts';
import { useDatabase } from './database.ts';
import { testSettings } from './settings.ts';

/** A queue store of the spec file's own. */
export interface TestStore {
  settings(): StoreSettings;
  /** Forgets all jobs and schedules, as a Redis without persistence or a FLUSHALL does. */
  loseEverything(): Promise<void>;
  /** Forgets the jobs and keeps the schedules. */
  loseJobs(): Promise<void>;
}

/** Gives each test of the spec file an empty store on the backend of this run. */
export function useQueueStore(): TestStore {
  const store = backend() === 'postgres' ? usePostgres() : useRedis();
  beforeEach(() => store.loseEverything());
  return store;
}

function usePostgres(): TestStore {
  const url = useDatabase();
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url() });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  return {
    settings: () => ({ kind: 'postgres', url: url() }),
    loseEverything: () =>
      run('delete from bullmq.job; delete from bullmq.scheduler; delete from bullmq.meta'),
    loseJobs: () => run('delete from bullmq.job'),
  };
}

function useRedis(): TestStore {
  // Asked for when a test runs: without a Redis every test is skipped, but the file is still read.
  const url = (): string => {
    const { CONVEYOR_TEST_REDIS: found } = testSettings();
    if (found === undefined) throw new Error('This run has no Redis.');
    return found;
  };
  const prefix = `{conveyor-test-${randomBytes(4).toString('hex')}}`;
  const forget = async (isLost: (key: string) => boolean): Promise<void> => {
    const client = new Redis(url());
    const keys = (await client.keys(`${prefix}:*`)).filter(isLost);
    if (keys.length > 0) await client.del(...keys);
    client.disconnect();
  };
  // A schedule is a member of the set `<queue>:repeat` and a hash `<queue>:repeat:<id>`; `<queue>:repeat:<id>:<time>` is a job.
  const isSchedule = (key: string): boolean => /:repeat(:[^:]+)?$/.test(key);
  afterAll(() => forget(() => true));
  return {
    settings: () => ({ kind: 'redis', url: url(), prefix }),
    loseEverything: () => forget(() => true),
    loseJobs: () => forget((key) => !isSchedule(key)),
  };
}
