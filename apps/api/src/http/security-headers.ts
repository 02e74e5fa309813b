import type { FastifyInstance } from 'fastify';

/** What an answer for programs says to a browser that happens to open it: keep nothing, run nothing, show it nowhere. */
const OF_ANSWERS = {
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The reference page runs its own scripts and asks its own server; its stylesheet stands partly in the page. */
const OF_REFERENCE = {
  ...OF_ANSWERS,
  'cache-control': 'no-cache',
  'content-security-policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; '),
};

/** The board of the queues has a base of its own, and its styles stand partly in the page. The font that it would fetch from elsewhere it does without. */
const OF_BOARD = {
  ...OF_ANSWERS,
  'content-security-policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `base-uri 'self'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; '),
};

/** The headers of the answer at an address. */
export function securityHeadersOf(url: string): Readonly<Record<string, string>> {
  if (/^\/ops\/queues(?:[/?]|$)/.test(url)) return OF_BOARD;
  return url.startsWith('/docs') ? OF_REFERENCE : OF_ANSWERS;
}

/** For a year nobody opens us unencrypted any more, not even by a link that says so; what else is at our domain is not ours to decide. */
const OF_ENCRYPTED = { 'strict-transport-security': 'max-age=31536000' };

/**
 * Gives every answer the headers that keep browsers from doing more with it than it is for. Pages set their own. `publicUrl` is where
 * people open the product.
 */
export function secureHeaders(server: FastifyInstance, publicUrl: string): void {
  const always = publicUrl.startsWith('https:') ? OF_ENCRYPTED : {};
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ ...securityHeadersOf(request.url), ...always });
    done();
  });
}
