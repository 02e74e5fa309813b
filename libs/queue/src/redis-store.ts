import type { BackendFactory, IQueueBackend } from 'bullmq';
import { createRedisBackend } from 'bullmq';
import { checkRedis } from './check-redis.ts';
import { connectRedis, type RedisClient } from './redis-client.ts';
import type { QueueLog } from './settings.ts';

/** Jobs in Redis or Valkey. */
export class RedisStore {
  readonly kind = 'redis';

  // Made when the first worker asks: a process that only adds jobs has one connection.
  private workers: RedisClient | undefined;

  private constructor(
    private readonly url: string,
    private readonly producers: RedisClient,
  ) {}

  /** @throws QueueError QUEUE_STORE_UNREACHABLE, QUEUE_STORE_EVICTS */
  static async open(url: string, log: QueueLog): Promise<RedisStore> {
    const { warnings } = await checkRedis(url);
    for (const warning of warnings) log.warn({ store: 'redis' }, warning);
    // While Redis is away a wake-up fails at once: its row is swept later. Waiting in memory would only lose it silently.
    const producers = connectRedis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
    return new RedisStore(url, producers);
  }

  readonly backendFor: BackendFactory<IQueueBackend> = (name, options, purpose) => {
    const connection = purpose?.withBlockingConnection ? this.workersClient() : this.producers;
    return createRedisBackend(name, { ...options, connection }, purpose);
  };

  dropWorkers(): void {
    this.workers?.disconnect();
  }

  async close(): Promise<void> {
    this.dropWorkers();
    this.producers.disconnect();
  }

  /** Shared by all workers; BullMQ makes a copy of it for each worker to block on. */
  private workersClient(): RedisClient {
    return (this.workers ??= connectRedis(this.url, { maxRetriesPerRequest: null }));
  }
}
