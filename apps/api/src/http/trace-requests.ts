import type { FastifyInstance, FastifyRequest } from 'fastify';
import { openSpan, type OpenSpan } from '#platform';

const SPANS = new WeakMap<FastifyRequest, OpenSpan>();

/**
 * Traces every request by its route's pattern, streams aside; as a part of what its sender traces where he says so. The span is
 * taken up again just before the route: what comes with the body comes by events that belong to no request.
 */
export function traceRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _, done) => {
    const { traceparent } = request.headers;
    const from = typeof traceparent === 'string' ? traceparent : undefined;
    if (!request.routeOptions.url?.endsWith('/events'))
      SPANS.set(request, openSpan(from, `${request.method} ${request.routeOptions.url ?? 'none'}`));
    done();
  });
  server.addHook('preHandler', (request, _, done) => {
    const span = SPANS.get(request);
    if (span) span.within(done);
    else done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const status = reply.statusCode;
    SPANS.get(request)?.end(
      {
        'http.request.method': request.method,
        'http.route': request.routeOptions.url ?? 'none',
        'http.response.status_code': status,
        'conveyor.request_id': request.id,
      },
      status >= 500 ? status : undefined,
    );
    done();
  });
}
