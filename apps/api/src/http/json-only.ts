import type { FastifyInstance } from 'fastify';

/**
 * Bodies are JSON and nothing else: a form, or text, is what any page may send anywhere without being asked
 * whether it may. A body that is announced and empty is none: the fields that it lacks are named, where there are any.
 */
export function jsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null, undefined) : parse(request, body, done),
  );
}
