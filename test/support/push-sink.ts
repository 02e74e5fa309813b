import { createPublicKey, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { PushBrowser } from './push-browser.ts';

/** What stands in a message. */
const Text = z.strictObject({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  path: z.string(),
  language: z.string(),
});
const Claims = z.object({ aud: z.string(), exp: z.number(), sub: z.string() });

/** A message as it came to one device, read by it. */
export type Pushed = Readonly<{
  device: number;
  text: z.infer<typeof Text>;
  headers: IncomingHttpHeaders;
  /** Who signed it, and what he says. */
  publicKey: string;
  claims: z.infer<typeof Claims>;
}>;

/** What the service does with one message instead of taking it. */
export type PushFault = Readonly<
  | { does: 'answer'; status: number; headers?: Readonly<Record<string, string>> }
  /** Takes the message and cuts the line. */
  | { does: 'hang up' }
  /** Takes the message and says nothing for as long as the service lives. */
  | { does: 'stay silent' }
>;

/** A push service of browsers that read what comes, and believe nobody who does not sign. */
export class PushSink {
  /** Every message that came, whatever was answered. */
  readonly pushed: Pushed[] = [];
  readonly #browsers: PushBrowser[] = [];
  readonly #faults = new Map<number, PushFault[]>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  private constructor() {}

  /** A service that listens on 127.0.0.1. */
  static async start(): Promise<PushSink> {
    const sink = new PushSink();
    await new Promise<void>((listening) => sink.#server.listen(0, '127.0.0.1', listening));
    return sink;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** One more browser, which knows nobody yet. Devices are counted from 0. */
  browser(): PushBrowser {
    const browser = new PushBrowser(`${this.origin}/send/${this.#browsers.length}`);
    this.#browsers.push(browser);
    return browser;
  }

  /** Misbehaves the next time that something comes for this device. */
  fail(device: number, fault: PushFault): void {
    this.#faults.set(device, [...(this.#faults.get(device) ?? []), fault]);
  }

  /** Hangs up on everybody and listens no more. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const device = Number(/^\/send\/(\d+)$/.exec(request.url ?? '')?.[1]);
    const browser = this.#browsers[device];
    const signed = signedBy(request.headers.authorization ?? '');
    if (!browser || !signed) return void response.writeHead(browser ? 403 : 404).end();
    const text = Text.parse(JSON.parse(browser.read(Buffer.concat(chunks))));
    this.pushed.push({ device, text, headers: request.headers, ...signed });
    const fault = this.#faults.get(device)?.shift();
    if (fault?.does === 'hang up') request.socket.destroy();
    else if (fault?.does !== 'stay silent')
      response.writeHead(fault?.status ?? 201, fault?.headers ?? {}).end();
  }
}

/** Who has signed a message by RFC 8292; undefined when nobody has. */
function signedBy(authorization: string): Pick<Pushed, 'publicKey' | 'claims'> | undefined {
  const [, token = '', publicKey = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  if (point.length !== 65) return undefined;
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const key = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' } });
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) return undefined;
  return { publicKey, claims: Claims.parse(JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'))) };
}
