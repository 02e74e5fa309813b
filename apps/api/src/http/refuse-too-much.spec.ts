import { afterEach, describe, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { signal } from '../../../../test/support/signal.ts';
import { refuseTooMuch } from './refuse-too-much.ts';

const MOST = 2;

let server: FastifyInstance | undefined;
afterEach(() => server?.close());

/** A server whose answers wait until they are let go; `arrived` resolves when so many are being worked at. */
async function slowServer(): Promise<{
  ask: (path: string, signal?: AbortSignal) => Promise<number>;
  arrived: (count: number) => Promise<void>;
  letGo: () => void;
}> {
  const open = signal();
  const waiting = new Map<number, () => void>();
  let working = 0;
  server = fastify();
  refuseTooMuch(server, MOST);
  const answer = async (): Promise<object> => {
    working += 1;
    waiting.get(working)?.();
    await open.given;
    return {};
  };
  for (const path of ['/leads', '/health/ready', '/me/events']) server.get(path, answer);
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    ask: async (path, signal) => (await fetch(`${url}${path}`, { ...(signal && { signal }) })).status,
    arrived: (count) =>
      working >= count ? Promise.resolve() : new Promise((resolve) => waiting.set(count, resolve)),
    letGo: () => open.give(),
  };
}

describe('a server that is asked for more than it can answer', () => {
  it('refuses what comes while it has enough to do, and takes more when that is done', async () => {
    const { ask, arrived, letGo } = await slowServer();
    const first = [ask('/leads'), ask('/leads')];
    await arrived(MOST);
    expect(await ask('/leads')).toBe(503);
    letGo();
    expect(await Promise.all(first)).toEqual([200, 200]);
    expect(await ask('/leads')).toBe(200);
  });

  it('says all the same whether it is well, and counts no streams', async () => {
    const { ask, arrived, letGo } = await slowServer();
    const streams = [ask('/me/events'), ask('/me/events'), ask('/me/events')];
    await arrived(3);
    const first = [ask('/leads'), ask('/leads')];
    await arrived(3 + MOST);
    const health = ask('/health/ready');
    await arrived(4 + MOST);
    letGo();
    expect(await Promise.all([...streams, ...first, health])).toEqual([200, 200, 200, 200, 200, 200]);
  });

  it('does not count those who have hung up', async () => {
    const { ask, arrived, letGo } = await slowServer();
    const impatient = new AbortController();
    const first = [ask('/leads', impatient.signal), ask('/leads', impatient.signal)];
    await arrived(MOST);
    impatient.abort();
    await Promise.allSettled(first);
    letGo();
    // The server hears of it a moment later.
    let status = 503;
    while (status === 503) status = await ask('/leads');
    expect(status).toBe(200);
  });
});
