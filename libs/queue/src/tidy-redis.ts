import { Redis, type RedisOptions } from 'ioredis';

/** A connection of ioredis that ends for good when it is told to. The copies that BullMQ makes of it do too. */
export class TidyRedis extends Redis {
  static open(url: string, options: RedisOptions): TidyRedis {
    return tidy(new TidyRedis(url, options));
  }

  override duplicate(changes?: Partial<RedisOptions>): TidyRedis {
    return tidy(new TidyRedis({ ...this.options, ...changes }));
  }

  /**
   * Between two tries to connect, ioredis would drop the next try and say nothing: who waits for the `end`, as a worker
   * that closes does, would wait for ever, and so would every command that was not sent yet.
   */
  override disconnect(reconnect = false): void {
    const isBetweenTries = this.status === 'reconnecting';
    super.disconnect(reconnect);
    if (!isBetweenTries || reconnect) return;
    this['setStatus']('end');
    this['flushQueue'](new Error('Connection is closed.'));
  }

  /**
   * ioredis leaves the timer of `socketTimeout` running when a connection closes with an answer outstanding. It would
   * hold a stopped process for twenty seconds, and cut the next connection of a running one.
   */
  clearSocketTimer(): void {
    clearTimeout(this['socketTimeoutTimer']);
    this['socketTimeoutTimer'] = undefined;
  }
}

function tidy(client: TidyRedis): TidyRedis {
  return client.on('close', () => client.clearSocketTimer());
}
