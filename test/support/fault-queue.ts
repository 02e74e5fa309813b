import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { backend, foundRedis } from './backend.ts';
import { administer } from './database-names.ts';
import { eventually } from './eventually.ts';
import { RedisServer } from './redis.ts';

/** The queue of a drill's own, on the backend of this run. */
export type FaultQueue = Readonly<{
  /** The settings that lead a process to it. */
  settings: Readonly<Record<string, string>>;
  /** It forgets every job, every schedule and everything else, as after FLUSHALL. */
  forget: () => Promise<void>;
  remove: () => Promise<void>;
}>;

/** A queue in the database at `url`, or in a Redis that is started for it. */
export async function faultQueue(url: string): Promise<FaultQueue> {
  return backend() === 'postgres' ? inPostgres(url) : inRedis();
}

function inPostgres(url: string): FaultQueue {
  return {
    settings: {},
    // The workers that use the tables at this moment make it a deadlock now and then, which PostgreSQL ends for one side.
    forget: async () =>
      void (await eventually(
        'the queue is empty',
        () => administer(url, FORGET),
        () => true,
      )),
    remove: async () => undefined,
  };
}

/** All of the queue's tables but the one that says which version they are. */
const FORGET = `do $$ declare tables text; begin
  select string_agg(format('bullmq.%I', tablename), ', ') into tables from pg_tables
    where schemaname = 'bullmq' and tablename not like '%migration%';
  execute 'truncate ' || tables || ' cascade';
end $$`;

async function inRedis(): Promise<FaultQueue> {
  const found = foundRedis();
  if ('binary' in found) {
    const server = await RedisServer.start(found.binary);
    return {
      settings: { REDIS_URL: server.url },
      forget: () => withClient(server.url, async (client) => void (await client.flushall())),
      remove: () => server.remove(),
    };
  }
  // Somebody else's Redis: only what is ours may be forgotten.
  const prefix = `{conveyor-test-${randomBytes(4).toString('hex')}}`;
  const forget = (): Promise<void> =>
    withClient(found.url, async (client) => {
      const keys = await client.keys(`${prefix}:*`);
      if (keys.length > 0) await client.del(...keys);
    });
  return { settings: { REDIS_URL: found.url, QUEUE_PREFIX: prefix }, forget, remove: forget };
}

async function withClient(url: string, work: (client: Redis) => Promise<void>): Promise<void> {
  const client = new Redis(url);
  try {
    await work(client);
  } finally {
    client.disconnect();
  }
}
