import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it came: its bytes are what was signed. */
export type WebhookPost = Readonly<{ path: string; headers: IncomingHttpHeaders; text: string }>;

/** What the receiver does with one message instead of taking it. */
export type WebhookFault = Readonly<
  | { does: 'answer'; status: number; headers?: Readonly<Record<string, string>>; body?: string }
  /** Takes the message and cuts the line. */
  | { does: 'hang up' }
  /** Takes the message and says nothing for as long as the receiver lives. */
  | { does: 'stay silent' }
  /** Refuses it, and says so for as long as somebody listens, this many bytes at most. */
  | { does: 'talk'; status: number; bytes: number }
>;

/** A program that takes messages and passes them on to nobody. */
export class WebhookSink {
  /** Every message that came, whatever was answered. */
  readonly posts: WebhookPost[] = [];
  /** How much of its talk has left, in bytes. */
  talked = 0;
  readonly #faults: WebhookFault[] = [];
  readonly #waiting: { posts: number; tell: () => void }[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  private constructor() {}

  /** A receiver that listens on 127.0.0.1. */
  static async start(): Promise<WebhookSink> {
    const sink = new WebhookSink();
    await new Promise<void>((listening) => sink.#server.listen(0, '127.0.0.1', listening));
    return sink;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Where messages are taken; the key in it is nobody else's business. */
  get url(): string {
    return `http://127.0.0.1:${this.port}/hooks/very-secret-key`;
  }

  /** Misbehaves the next time. */
  fail(fault: WebhookFault): void {
    this.#faults.push(fault);
  }

  /** Resolves when so many messages have come since the start. */
  async until(posts: number): Promise<void> {
    if (this.posts.length >= posts) return;
    await new Promise<void>((tell) => this.#waiting.push({ posts, tell }));
  }

  /** Hangs up on everybody and listens no more. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { url: path = '', headers } = request;
    this.posts.push({ path, headers, text: Buffer.concat(chunks).toString() });
    const fault = this.#faults.shift() ?? { does: 'answer', status: 200, body: 'ok' };
    if (fault.does === 'hang up') request.socket.destroy();
    if (fault.does === 'talk') this.#talk(response.writeHead(fault.status), fault.bytes);
    if (fault.does === 'answer') response.writeHead(fault.status, fault.headers).end(fault.body);
    for (const waiting of this.#waiting.splice(0)) {
      if (this.posts.length >= waiting.posts) waiting.tell();
      else this.#waiting.push(waiting);
    }
  }

  #talk(response: ServerResponse, bytes: number): void {
    const piece = 'x'.repeat(16 * 1024);
    while (this.talked < bytes && !response.destroyed) {
      this.talked += piece.length;
      if (!response.write(piece)) return void response.once('drain', () => this.#talk(response, bytes));
    }
    response.end();
  }
}
