import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MOST_IMPORT_BYTES } from '#contracts';

/** The route that takes a file as a whole, and the one that takes it while it comes in, of any length. */
const TAKES_FILES = '/api/v1/imports';
const READS_FILES = '/api/v1/imports/:id/file';
/** As what files are sent: no page of somebody else's can send either without being asked whether it may. */
export const FILE_TYPES_TAKEN = ['text/csv', 'application/octet-stream'];

/** The routes that take a form, and how many bytes of it: a reason of 500 characters, and a message of ours as Slack sends it back. */
const FORMS: Readonly<Record<string, number>> = {
  '/answer/:token': 8_192,
  '/slack/interactions': 262_144,
};

/** A body that is not what the route takes. */
export class NotTaken extends Error {
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
  server.addContentTypeParser(FILE_TYPES_TAKEN, async (request: FastifyRequest, sent: IncomingMessage) => {
    const { url } = request.routeOptions;
    // Nobody reads it here: the route does, while it comes in.
    if (url === READS_FILES) return undefined;
    if (url !== TAKES_FILES) throw new NotTaken(415);
    return (await wholeOf(sent)).toString('latin1');
  });
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

/** All of a file that is sent, unless it is too large. */
async function wholeOf(sent: IncomingMessage): Promise<Buffer> {
  if (Number(sent.headers['content-length'] ?? 0) > MOST_IMPORT_BYTES) throw new NotTaken(413);
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of sent as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MOST_IMPORT_BYTES) throw new NotTaken(413);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
