import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { freePort } from './free-port.ts';

describe('a port', () => {
  it('is the wanted one while it is free, and another when it is taken', async () => {
    const wanted = await freePort(0);
    expect(wanted).toBeGreaterThan(1023);
    expect(await freePort(wanted)).toBe(wanted);
    const taker = createServer().listen(wanted, '127.0.0.1');
    await once(taker, 'listening');
    const other = await freePort(wanted);
    taker.close();
    expect(other).not.toBe(wanted);
    expect(other).toBeGreaterThan(1023);
  });
});
