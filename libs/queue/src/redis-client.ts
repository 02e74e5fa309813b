import { Cluster, type Redis, type RedisOptions } from 'ioredis';
import { TidyRedis } from './tidy-redis.ts';

/** One node, or several of a cluster. */
export type RedisClient = Redis | Cluster;

/**
 * Connects to `redis://host:6379/0` (`rediss://` with TLS), or, when several addresses are given with commas between
 * them, to the cluster of which they are nodes.
 *
 * With ioredis's own defaults a silent partition would hang for more than a minute. It tries to come back every two
 * seconds at most, so that work goes on soon after an outage.
 */
export function connectRedis(url: string, role: RedisOptions): RedisClient {
  const options: RedisOptions = {
    connectTimeout: 5_000,
    socketTimeout: 20_000,
    keepAlive: 5_000,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
    ...role,
  };
  const addresses = url.split(',').map((address) => address.trim());
  const [only] = addresses;
  if (only !== undefined && addresses.length === 1) return TidyRedis.open(only, options);
  return new Cluster(addresses, {
    redisOptions: { ...options, ...secretsOf(addresses) },
    enableOfflineQueue: options.enableOfflineQueue ?? true,
    lazyConnect: options.lazyConnect ?? false,
  });
}

/** A cluster's nodes find each other by plain addresses: user, password and TLS of the first address hold for all. */
function secretsOf([first]: readonly string[]): RedisOptions {
  if (first === undefined) return {};
  const { username, password, protocol } = new URL(first);
  return {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' && { tls: {} }),
  };
}
