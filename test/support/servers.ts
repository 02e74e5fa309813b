import { migrate } from '#database';
import { migrateQueue } from '#queue';
import { administer, databaseUrl, keptDatabases, TEMPLATE, testDatabaseName } from './database-names.ts';
import { PostgresServer } from './postgres.ts';
import { RedisServer } from './redis.ts';
import { leaveSettings } from './settings.ts';

/** A Redis that runs already, or the program that starts one; undefined when this machine has neither. */
type FoundRedis = Readonly<{ url: string } | { binary: string }> | undefined;

const ours: { postgres?: PostgresServer; redis?: RedisServer } = {};

/** Starts the servers of one run: PostgreSQL with the template database, tables and queue, and a Redis if there can be one. */
export async function startServers(found: FoundRedis): Promise<void> {
  stopOnSignal();
  ours.postgres = await PostgresServer.start({ durable: false });
  const server = ours.postgres.url('postgres');
  await administer(server, `create database ${testDatabaseName(TEMPLATE)}`);
  await migrate(databaseUrl(server, TEMPLATE));
  await migrateQueue(databaseUrl(server, TEMPLATE));
  if (found !== undefined && 'binary' in found) ours.redis = await RedisServer.start(found.binary);
  const redis = found !== undefined && 'url' in found ? found.url : ours.redis?.url;
  leaveSettings(server, redis);
}

/** Stops what `startServers` started. A database that a red file left behind keeps its server's files. */
export async function stopServers(): Promise<void> {
  const kept = ours.postgres === undefined ? [] : await keptDatabases(ours.postgres.url('postgres'));
  if (ours.postgres === undefined || kept.length === 0) return removeServers();
  await ours.redis?.remove();
  const restart = await ours.postgres.leave();
  console.log(`kept: ${kept.join(', ')}; start their server with\n  ${restart}`);
  for (const name of kept) console.log(`  psql '${ours.postgres.url(name)}'`);
}

async function removeServers(): Promise<void> {
  await ours.redis?.remove();
  await ours.postgres?.remove();
}

/**
 * A run that is interrupted leaves nothing behind: Jest itself would just end. The signal often comes twice, to the group
 * and handed on by tools/test.mjs, and the second one must not cut the clean-up short.
 */
function stopOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      void removeServers().finally(() => process.exit(1));
    });
  }
}
