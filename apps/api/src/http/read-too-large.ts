import type { FastifyInstance } from 'fastify';

/** Bodies that are still somebody's mistake; whoever announces more is hung up on. */
const MOST_READ_BYTES = 33_554_432;

/**
 * Fastify answers at once when a body is too large and closes the connection, but who is still sending then gets a broken
 * pipe in the place of the reason. So the connection stays, and Node reads the rest and throws it away.
 */
export function readTooLarge(server: FastifyInstance): void {
  server.addHook('onSend', ({ headers }, reply, payload, done) => {
    const isReadable = Number(headers['content-length']) <= MOST_READ_BYTES;
    if (reply.statusCode === 413 && isReadable) void reply.removeHeader('connection');
    done(null, payload);
  });
}
