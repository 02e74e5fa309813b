import type { FastifyInstance } from 'fastify';
import type { Metrics } from '#platform';

/** Counts and times every request by its route's pattern; streams aside, which last as long as somebody listens. */
export function measureRequests(server: FastifyInstance, metrics: Pick<Metrics, 'httpRequest'>): void {
  server.addHook('onResponse', ({ method, routeOptions }, reply, done) => {
    const route = routeOptions.url ?? 'none';
    if (!route.endsWith('/events')) {
      metrics.httpRequest({ method, route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 });
    }
    done();
  });
}
