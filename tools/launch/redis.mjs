import { onPath } from './on-path.mjs';

const SERVERS = ['redis-server', 'valkey-server'];

/** What the Redis half of the tests runs on: a server that runs already, one that can be started, or nothing. */
export function findRedis() {
  const url = process.env.REDIS_URL;
  if (url) return { url };
  const binary = SERVERS.map(onPath).find(Boolean);
  return binary === undefined ? undefined : { binary };
}
