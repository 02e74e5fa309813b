import type { FastifyInstance, FastifyRequest } from 'fastify';

/** More is asked than can be answered in time; nothing was done, so the same may be asked again. */
export class TooMuchAtOnce extends Error {
  override readonly name = 'TooMuchAtOnce';
  /** For whoever answers it and does not know it. */
  readonly statusCode = 503;
  readonly code = 'TOO_MUCH_AT_ONCE';
}

/**
 * Refuses a request while `most` others are being answered. Without it every one waits behind all that came before: asked for
 * more than it can do, a server answers each too late, also for who has given up waiting. Whether the line is well is always
 * told, or a supervisor would end a process for having much to do; streams last as long as somebody listens, and have
 * a limit of their own.
 */
export function refuseTooMuch(server: FastifyInstance, most: number): void {
  let underWay = 0;
  server.addHook('onRequest', (request, reply, done) => {
    if (!isCounted(request)) return done();
    if (underWay >= most) return done(new TooMuchAtOnce());
    underWay += 1;
    // Comes also when whoever asked has hung up.
    reply.raw.once('close', () => {
      underWay -= 1;
    });
    return done();
  });
}

function isCounted({ routeOptions }: FastifyRequest): boolean {
  const route = routeOptions.url ?? '';
  return !route.startsWith('/health/') && route !== '/metrics' && !route.endsWith('/events');
}
