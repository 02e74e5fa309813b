import { afterAll, beforeAll } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { EventPayload } from '#contracts/events';

/** What a program was told. */
export type Told = Readonly<{ path: string; headers: IncomingHttpHeaders; text: string }>;

/** How a program answers: a status with headers, or not at all. */
export type Answering = Readonly<{ status: number; headers?: Readonly<Record<string, string>> }> | 'hang';

/** Programs of the firm on this machine, one for each path. */
export class EventReceiver {
  readonly told: Told[] = [];
  url = '';
  private readonly answers = new Map<string, Answering>();
  private readonly hanging: ServerResponse[] = [];
  private readonly server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { url: path = '', headers } = request;
      this.told.push({ path, headers, text: Buffer.concat(parts).toString() });
      this.server.emit('told');
      const answer = this.answers.get(path) ?? { status: 204 };
      if (answer === 'hang') this.hanging.push(response);
      else response.writeHead(answer.status, answer.headers).end();
    });
  });

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  /** How the program at a path answers from now on. */
  answer(path: string, answering: Answering): void {
    this.answers.set(path, answering);
  }

  /** What the program at a path was told so far. */
  at(path: string): readonly Told[] {
    return this.told.filter((one) => one.path === path);
  }

  /** Resolves when the program at a path was told so often. */
  async toldAt(path: string, times: number): Promise<void> {
    while (this.at(path).length < times) await once(this.server, 'told');
  }

  /** Breaks off whoever waits for an answer. */
  breakOff(): void {
    for (const response of this.hanging.splice(0)) response.socket?.destroy();
  }
}

/** Gives the spec file one; it is there from beforeAll on. */
export function useEventReceiver(): EventReceiver {
  const receiver = new EventReceiver();
  beforeAll(() => receiver.start());
  afterAll(() => receiver.stop());
  return receiver;
}

/** What was told, as its contract has it, once the signature was checked with this secret. Throws where it does not fit. */
export function eventOf({ headers, text }: Told, secret: string): EventPayload {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = headers;
  const signed = new Webhook(secret).sign(String(id), new Date(Number(timestamp) * 1_000), text);
  if (!String(signature).split(' ').includes(signed)) throw new Error('Not signed with this secret.');
  return EventPayload.parse(JSON.parse(text));
}
