import { describe, expect, it } from '@jest/globals';
import { Cluster } from 'ioredis';
import { connectRedis } from './redis-client.ts';

describe('a connection to Redis', () => {
  it('goes to the cluster when several addresses are named', () => {
    const cluster = connectRedis('rediss://me:secret@one:6379, rediss://two:6380', { lazyConnect: true });
    if (!(cluster instanceof Cluster)) throw new Error('no cluster');
    // It looks for nobody before it is asked something: a search for these names would outlive the test.
    expect(cluster.status).toBe('wait');
    expect(cluster.options.redisOptions).toMatchObject({ username: 'me', password: 'secret', tls: {} });
    cluster.disconnect();
  });
});
