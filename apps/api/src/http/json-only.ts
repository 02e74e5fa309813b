import type { FastifyInstance } from 'fastify';
import { MOST_IMPORT_BYTES } from '#contracts';

/** The one route that takes a file, and as what it is sent: no page of somebody else's can send either without being asked whether it may. */
const TAKES_FILES = '/api/v1/imports';
const FILES = ['text/csv', 'application/octet-stream'];

/** The routes that take a form, and how many bytes of it: a reason of 500 characters, and a message of ours as Slack sends it back. */
const FORMS: Readonly<Record<string, number>> = {
  '/answer/:token': 8_192,
  '/slack/interactions': 262_144,
};

class NotTaken extends Error {
  override readonly name = 'NotTaken';

  constructor(readonly statusCode: 413 | 415) {
    super('the body is not taken');
  }
}

/**
 * Bodies are JSON, where leads are imported a file, and nothing else: a form, or plain text, is what any page may send anywhere without being asked
 * whether it may. Two routes take a form all the same, in which no cookie lets anybody in: what a link lets do that only its receiver has, and
 * what Slack has signed, byte by byte. A body that is announced and empty is none: the fields that it lacks are named, where there are any.
 */
export function jsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null, undefined) : parse(request, body, done),
  );
  // Each byte as a letter: in which encoding it was written is found out by whoever reads it.
  const form = { parseAs: 'buffer', bodyLimit: MOST_IMPORT_BYTES } as const;
  server.addContentTypeParser<Buffer>(FILES, form, ({ routeOptions: { url } }, body, done) =>
    url === TAKES_FILES ? done(null, body.toString('latin1')) : done(new NotTaken(415)),
  );
  const sent = { parseAs: 'buffer', bodyLimit: Math.max(...Object.values(FORMS)) } as const;
  server.addContentTypeParser<Buffer>(
    'application/x-www-form-urlencoded',
    sent,
    ({ routeOptions: { url } }, body, done) => {
      const most = FORMS[url ?? ''];
      if (most === undefined) return done(new NotTaken(415));
      return body.length > most ? done(new NotTaken(413)) : done(null, body);
    },
  );
}
