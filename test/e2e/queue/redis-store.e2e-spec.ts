import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { checkRedis } from '#queue';
import { backend } from '../../support/backend.ts';
import { closeQueueApps, startQueueApp } from '../../support/queue-app.ts';
import { RedisServer } from '../../support/redis.ts';

const found = globalThis.conveyorRedis;
const binary = found && 'binary' in found ? found.binary : undefined;
closeQueueApps();

// A server of its own, because what is set here would trouble every other file.
(backend() === 'redis' && binary !== undefined ? describe : describe.skip)('a Redis for the queue', () => {
  let server: RedisServer;
  let admin: Redis;

  beforeAll(async () => {
    server = await RedisServer.start(binary ?? '');
    admin = new Redis(server.url);
    // ioredis says on the console that it may not ask for INFO.
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterAll(async () => {
    admin.disconnect();
    await server.remove();
  });

  it('may be used when it never evicts', async () => {
    expect(await checkRedis(server.url)).toEqual({ policy: 'noeviction', warnings: [] });
  });

  it('is refused when it may drop jobs, by the check and by a process that starts', async () => {
    await admin.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const node = new URL(server.url).host;
    const evicts = { code: 'QUEUE_STORE_EVICTS', facts: { policy: 'allkeys-lru', node } };
    await expect(checkRedis(server.url)).rejects.toMatchObject(evicts);
    await expect(startQueueApp({ kind: 'redis', url: server.url, prefix: '{x}' })).rejects.toMatchObject(
      evicts,
    );
    await admin.config('SET', 'maxmemory-policy', 'noeviction');
  });

  it('is taken with a warning when it tells its policy to nobody, as managed services do', async () => {
    await admin.acl('SETUSER', 'mute', 'on', '>secret', '~*', '&*', '+@all', '-info', '-config');
    const url = new URL(server.url);
    url.username = 'mute';
    url.password = 'secret';
    const { policy, warnings } = await checkRedis(url.toString());
    expect(policy).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('noeviction')]);
  });

  it('is asked by CONFIG when INFO is not allowed', async () => {
    await admin.acl('SETUSER', 'half', 'on', '>secret', '~*', '&*', '+@all', '-info');
    const url = new URL(server.url);
    url.username = 'half';
    url.password = 'secret';
    expect(await checkRedis(url.toString())).toEqual({ policy: 'noeviction', warnings: [] });
  });

  it('is refused with the reason when the password is wrong', async () => {
    const url = new URL(server.url);
    url.username = 'half';
    url.password = 'guess';
    await expect(checkRedis(url.toString())).rejects.toMatchObject({
      code: 'QUEUE_STORE_UNREACHABLE',
      cause: { message: expect.stringContaining('WRONGPASS') },
    });
  });
});
