import type { FastifyInstance } from 'fastify';
import { MOST_IMPORT_BYTES } from '#contracts';

/** The one route that takes a file. */
const TAKES_CSV = '/api/v1/imports';

class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly statusCode = 415;
}

/**
 * Bodies are JSON, where leads are imported CSV, and nothing else: a form, or plain text, is what any page may send anywhere without being asked
 * whether it may. A body that is announced and empty is none: the fields that it lacks are named, where there are any.
 */
export function jsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null, undefined) : parse(request, body, done),
  );
  // Each byte as a letter: in which encoding it was written is found out by whoever reads it.
  const form = { parseAs: 'buffer', bodyLimit: MOST_IMPORT_BYTES } as const;
  server.addContentTypeParser<Buffer>('text/csv', form, ({ routeOptions: { url } }, body, done) =>
    url === TAKES_CSV ? done(null, body.toString('latin1')) : done(new NotTaken()),
  );
}
