import { afterAll, beforeAll } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of somebody outside. */
export type AskedOutside = Readonly<{
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}>;

/** Somebody outside on this machine, who keeps what he is asked, and answers as the test says. */
export interface OutsideSink {
  readonly url: string;
  readonly asked: readonly AskedOutside[];
  /** What he answers from now on. */
  answers(status: number): void;
}

/** Gives the spec file one; he is there from beforeAll on. */
export function useOutsideSink(): OutsideSink {
  const asked: AskedOutside[] = [];
  let answer = 200;
  let url = '';
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      asked.push({ method, path, headers, text: Buffer.concat(parts).toString() });
      response.writeHead(answer).end();
    });
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return {
    get url() {
      return url;
    },
    asked,
    answers: (status) => {
      answer = status;
    },
  };
}
