import { execFileSync } from 'node:child_process';
import { RedisServer } from '../support/redis.ts';

/** A Redis for the bench when this machine has one; undefined means that PostgreSQL carries the queues. */
export async function benchRedis(): Promise<RedisServer | undefined> {
  for (const binary of ['redis-server', 'valkey-server']) {
    try {
      execFileSync(binary, ['--version'], { stdio: 'ignore' });
    } catch {
      continue; // not on the PATH
    }
    return RedisServer.start(binary);
  }
  return undefined;
}
