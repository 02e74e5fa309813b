import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { backend, foundRedis } from './backend.ts';
import { administer } from './database-names.ts';
import { eventually } from './eventually.ts';
import { RedisServer, type RedisSettings } from './redis.ts';

/** The queue of a drill's own, on the backend of this run. */
export type FaultQueue = Readonly<{
  /** The settings that lead a process to it. */
  settings: Readonly<Record<string, string>>;
  /** The Redis that was started for it; null where it is in the database, or in a Redis of somebody else. */
  server: RedisServer | null;
  /** It forgets every job, every schedule and everything else, as after FLUSHALL. */
  forget: () => Promise<void>;
  /** Whether a text stands anywhere in it, tables of a database aside. */
  says: (text: string) => Promise<boolean>;
  remove: () => Promise<void>;
}>;

/** A queue in the database at `url`, or in a Redis that is started for it. */
export async function faultQueue(url: string, settings: RedisSettings = {}): Promise<FaultQueue> {
  return backend() === 'postgres' ? inPostgres(url) : inRedis(settings);
}

function inPostgres(url: string): FaultQueue {
  return {
    settings: {},
    server: null,
    // The workers that use the tables at this moment make it a deadlock now and then, which PostgreSQL ends for one side.
    forget: async () =>
      void (await eventually(
        'the queue is empty',
        () => administer(url, FORGET),
        () => true,
      )),
    says: async () => false,
    remove: async () => undefined,
  };
}

/** All of the queue's tables but the one that says which version they are. */
const FORGET = `do $$ declare tables text; begin
  select string_agg(format('bullmq.%I', tablename), ', ') into tables from pg_tables
    where schemaname = 'bullmq' and tablename not like '%migration%';
  execute 'truncate ' || tables || ' cascade';
end $$`;

async function inRedis(settings: RedisSettings): Promise<FaultQueue> {
  const found = foundRedis();
  if ('binary' in found) {
    const server = await RedisServer.start(found.binary, settings);
    return {
      settings: { REDIS_URL: server.url },
      server,
      forget: () => withClient(server.url, async (client) => void (await client.flushall())),
      says: (text) => withClient(server.url, (client) => isIn(client, '*', text)),
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
  const says = (text: string): Promise<boolean> =>
    withClient(found.url, (client) => isIn(client, `${prefix}:*`, text));
  return {
    settings: { REDIS_URL: found.url, QUEUE_PREFIX: prefix },
    server: null,
    forget,
    says,
    remove: forget,
  };
}

/** Whether a text stands in a key of this pattern, or in its name. */
async function isIn(client: Redis, pattern: string, text: string): Promise<boolean> {
  for (const key of await client.keys(pattern)) {
    if (`${key} ${JSON.stringify(await contentsOf(client, key))}`.includes(text)) return true;
  }
  return false;
}

async function contentsOf(client: Redis, key: string): Promise<unknown> {
  switch (await client.type(key)) {
    case 'string':
      return client.get(key);
    case 'hash':
      return client.hgetall(key);
    case 'list':
      return client.lrange(key, 0, -1);
    case 'set':
      return client.smembers(key);
    case 'zset':
      return client.zrange(key, 0, -1);
    case 'stream':
      return client.xrange(key, '-', '+');
    case 'none':
      return null;
    default:
      throw new Error(`A key of a kind that nobody looks into: ${key}`);
  }
}

async function withClient<Result>(url: string, work: (client: Redis) => Promise<Result>): Promise<Result> {
  const client = new Redis(url);
  try {
    return await work(client);
  } finally {
    client.disconnect();
  }
}
