import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { TidyRedis } from './tidy-redis.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

describe('a connection to Redis', () => {
  it('that is closed while an answer is outstanding leaves no timer behind, and no copy of it does', async () => {
    const listening = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    server = listening;
    await once(listening, 'listening');
    const { port } = listening.address() as AddressInfo;
    const client = TidyRedis.open(`redis://127.0.0.1:${port}`, {
      socketTimeout: 20_000,
      retryStrategy: () => null,
    });
    for (const connect of [() => client, () => client.duplicate()]) {
      const connection = connect();
      connection.on('error', () => undefined);
      await once(connection, 'connect');
      // The server keeps silent, so the first question about its state is outstanding.
      expect(connection['socketTimeoutTimer']).toBeDefined();
      const ended = once(connection, 'end');
      connection.disconnect();
      await ended;
      expect(connection['socketTimeoutTimer']).toBeUndefined();
    }
  });

  it('can be ended between two tries to connect, and fails what waits for it', async () => {
    const listening = createServer().listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const { port } = listening.address() as AddressInfo;
    listening.close();
    // ioredis waits so long for the end of a stream that has ended before, and would hold the test's process.
    const disconnectTimeout = 1;
    const client = TidyRedis.open(`redis://127.0.0.1:${port}`, {
      retryStrategy: () => 60_000,
      disconnectTimeout,
    });
    client.on('error', () => undefined);
    const waiting = client.ping();
    await new Promise((resolve) => client.once('reconnecting', resolve));
    const ended = once(client, 'end');
    client.disconnect();
    await ended;
    await expect(waiting).rejects.toThrow('Connection is closed.');
  });
});
