import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One HTTP request as it came. */
export type SlackRequest = Readonly<{ method: string; token: string; body: URLSearchParams }>;

/** What the sink does with one request instead of agreeing. */
export type SlackFault = Readonly<
  | { does: 'answer'; status?: number; headers?: Readonly<Record<string, string>>; body: unknown }
  /** Takes the message and cuts the line. */
  | { does: 'hang up' }
  /** Takes the message and says nothing for as long as the sink lives. */
  | { does: 'stay silent' }
>;

/** A Slack that posts to nobody and remembers every request. */
export class SlackSink {
  readonly requests: SlackRequest[] = [];
  /** Member ids by e-mail address. */
  readonly members = new Map<string, string>();
  readonly #faults: { method: string; fault: SlackFault }[] = [];
  readonly #waiting: { requests: number; tell: () => void }[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  private constructor() {}

  /** A sink that listens on 127.0.0.1. */
  static async start(): Promise<SlackSink> {
    const sink = new SlackSink();
    await new Promise<void>((listening) => sink.#server.listen(0, '127.0.0.1', listening));
    return sink;
  }

  /** As Slack's API address. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/api/`;
  }

  /** The posts among the requests. */
  get posts(): readonly SlackRequest[] {
    return this.requests.filter(({ method }) => method === 'chat.postMessage');
  }

  /** Misbehaves the next time that this method is called. */
  fail(method: string, fault: SlackFault): void {
    this.#faults.push({ method, fault });
  }

  /** Resolves when so many requests have come since the start. */
  async until(requests: number): Promise<void> {
    if (this.requests.length >= requests) return;
    await new Promise<void>((tell) => this.#waiting.push({ requests, tell }));
  }

  /** Hangs up on everybody and listens no more. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const method = (request.url ?? '').replace('/api/', '');
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const body = new URLSearchParams(Buffer.concat(chunks).toString());
    this.requests.push({ method, token, body });
    const place = this.#faults.findIndex((waiting) => waiting.method === method);
    const [found] = place < 0 ? [] : this.#faults.splice(place, 1);
    const fault = found?.fault ?? { does: 'answer', body: this.#agreement(method, body) };
    if (fault.does === 'hang up') request.socket.destroy();
    if (fault.does === 'answer') {
      const text = typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body);
      response
        .writeHead(fault.status ?? 200, { 'content-type': 'application/json', ...fault.headers })
        .end(text);
    }
    for (const waiting of this.#waiting.splice(0)) {
      if (this.requests.length >= waiting.requests) waiting.tell();
      else this.#waiting.push(waiting);
    }
  }

  #agreement(method: string, body: URLSearchParams): unknown {
    if (method !== 'users.lookupByEmail') {
      const ts = `1764000000.${String(this.requests.length).padStart(6, '0')}`;
      return { ok: true, channel: `D${body.get('channel') ?? ''}`, ts };
    }
    const id = this.members.get(body.get('email') ?? '');
    return id === undefined ? { ok: false, error: 'users_not_found' } : { ok: true, user: { id } };
  }
}
