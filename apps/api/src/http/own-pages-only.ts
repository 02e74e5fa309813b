import type { FastifyInstance, FastifyRequest } from 'fastify';

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** Methods that change nothing. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Somebody asks who is not answered, and why. */
export class Unwelcome extends Error {
  override readonly name = 'Unwelcome';
  /** For whoever answers it and does not know it. */
  readonly statusCode = 403;

  constructor(readonly code: 'FOREIGN_NAME' | 'FOREIGN_PAGE') {
    super(code);
  }
}

/**
 * Keeps other people's web pages out, which a browser would let ask in the name of whoever is signed in here. A page that has
 * its own name point here (DNS rebinding) sends that name as Host; one that sends something here says where it is from, in Origin
 * or, an older browser, in Sec-Fetch-Site, or hides it. Programs send no Origin; they have no cookies either, and say who they are by a
 * key, which no page has. `publicUrl` is where people open the product; this machine may also name itself.
 */
export function ownPagesOnly(server: FastifyInstance, { publicUrl, cookie }: Home): void {
  const own = new URL(publicUrl).host.toLowerCase();
  server.addHook('onRequest', (request, _reply, done) => done(unwelcome(request, own, cookie)));
}

/** Where the product is at home: its address, and the name of the cookie that a browser keeps of it. */
export type Home = Readonly<{ publicUrl: string; cookie: string }>;

function unwelcome(request: FastifyRequest, own: string, cookie: string): Unwelcome | undefined {
  const { origin } = request.headers;
  // What a browser asked for, also when a proxy that is trusted asks in its place.
  const host = request.host;
  // A supervisor calls by an address; what it learns is no secret.
  if (request.url.startsWith('/health/')) return undefined;
  const isKeyed = request.headers.authorization !== undefined;
  if (!isKeyed && host.toLowerCase() !== own && !LOCAL.test(host)) return new Unwelcome('FOREIGN_NAME');
  // A page that tells nobody where it is sends its form from nowhere (`Origin: null`). Who sends it has the link, and is let in by nothing else.
  if (request.url.startsWith('/answer/')) return undefined;
  if (origin !== undefined) {
    return hostOf(origin) === host.toLowerCase() || hostOf(origin) === own
      ? undefined
      : new Unwelcome('FOREIGN_PAGE');
  }
  return isKeyed || isOfOurs(request, cookie) ? undefined : new Unwelcome('FOREIGN_PAGE');
}

/** Whether a request without Origin changes nothing, comes from no browser that is signed in, or says that it is from a page of ours. */
function isOfOurs({ method, headers, cookies }: FastifyRequest, cookie: string): boolean {
  return SAFE.has(method) || cookies[cookie] === undefined || headers['sec-fetch-site'] === 'same-origin';
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
