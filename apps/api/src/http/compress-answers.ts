import { constants } from 'node:zlib';
import { fastifyCompress } from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** What is smaller fits into a few packets as it is. */
const FROM_BYTES = 16_384;

/**
 * Compresses large answers of data: a board of ten thousand cards is 4.6 MB, and a tenth of that compressed. Streams of events are let alone, which
 * it would hold back, and files are compressed already. Quickly rather than well: the page waits for it.
 */
export async function compressAnswers(server: FastifyInstance): Promise<void> {
  await server.register(fastifyCompress, {
    threshold: FROM_BYTES,
    customTypes: /^application\/json/,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
    zlibOptions: { level: 4 },
    globalDecompression: false,
  });
}
