import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Outside, OutsideError } from './outside.ts';

const asked: { method: string; path: string; headers: IncomingMessage['headers']; text: string }[] = [];
let server: Server;
let port: number;

const answer: RequestListener = (request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const { method = '', url: path = '', headers } = request;
    asked.push({ method, path, headers, text: Buffer.concat(parts).toString() });
    if (path === '/moved') response.writeHead(302, { location: '/inside' }).end();
    else if (path === '/wrong') response.writeHead(500).end();
    else if (path === '/endless') response.writeHead(200).write('x'.repeat(100_000));
    else if (path === '/cut') request.socket.destroy();
    else response.end('ok');
  });
};

beforeAll(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const own = new Outside(['127.0.0.0/8']);
const at = (path: string, host = '127.0.0.1') =>
  ({ url: `http://${host}:${port}${path}`, method: 'GET' }) as const;

async function codeOf(asking: Promise<void>): Promise<string> {
  return asking.then(
    () => 'answered',
    (error: unknown) => {
      expect(error).toBeInstanceOf(OutsideError);
      return error instanceof OutsideError ? error.code : '';
    },
  );
}

describe('whoever is asked outside', () => {
  it('gets what is said to him, as JSON', async () => {
    await own.ask({
      ...at('/hook'),
      method: 'POST',
      body: { rule: 'disk' },
      headers: { 'webhook-id': 'a1' },
    });
    expect(asked.at(-1)).toMatchObject({
      method: 'POST',
      path: '/hook',
      headers: { 'content-type': 'application/json', 'webhook-id': 'a1' },
      text: '{"rule":"disk"}',
    });
  });

  it('is not followed elsewhere', async () => {
    expect(await codeOf(own.ask(at('/moved')))).toBe('STATUS_302');
    expect(asked.map(({ path }) => path)).not.toContain('/inside');
  });

  it('is not listened to for longer than it takes to know the status', async () => {
    expect(await codeOf(own.ask(at('/endless')))).toBe('answered');
  });

  it('has not done what he should when he refuses, breaks off or is not there', async () => {
    expect(await codeOf(own.ask(at('/wrong')))).toBe('STATUS_500');
    expect(await codeOf(own.ask(at('/cut')))).toBe('ECONNRESET');
    expect(await codeOf(own.ask({ url: 'http://127.0.0.1:1/', method: 'GET' }))).toBe('ECONNREFUSED');
  });
});

describe('an address that is not allowed', () => {
  const INSIDE = [
    'http://127.0.0.1',
    'http://localhost',
    'https://127.0.0.1',
    'https://localhost',
    'https://0.0.0.0',
    'https://10.1.2.3',
    'https://172.16.0.1',
    'https://192.168.1.1',
    'https://100.64.0.1',
    'https://169.254.169.254',
    'https://[::1]',
    'https://[::]',
    'https://[fd00::1]',
    'https://[fe80::1]',
    'https://[::ffff:127.0.0.1]',
    'https://[::ffff:169.254.169.254]',
    'https://[64:ff9b::7f00:1]',
    'https://2130706433',
    'https://0x7f.1',
  ];

  it.each(INSIDE)('is never reached: %s', async (address) => {
    const before = asked.length;
    expect(await codeOf(new Outside([]).ask({ url: `${address}:${port}/`, method: 'GET' }))).toBe(
      'NOT_ALLOWED',
    );
    expect(asked).toHaveLength(before);
  });

  it('is reached when its network is allowed, and no other is', async () => {
    expect(await codeOf(own.ask(at('/', 'localhost')))).toBe('answered');
    expect(await codeOf(own.ask({ url: 'https://10.1.2.3/', method: 'GET' }))).toBe('NOT_ALLOWED');
  });

  it('is never asked in the clear, be it public', async () => {
    expect(await codeOf(own.ask({ url: 'http://203.0.113.7/', method: 'GET' }))).toBe('NOT_ALLOWED');
    expect(await codeOf(own.ask({ url: 'http://93.184.216.34/', method: 'GET' }))).toBe('NOT_ALLOWED');
  });
});
