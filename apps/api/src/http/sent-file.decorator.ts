import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotTaken, FILE_TYPES_TAKEN } from './json-only.ts';

/** Whoever sent something is gone before it was here: there is nobody to be answered, and nothing of ours has failed. */
export class HungUp extends Error {
  override readonly name = 'HungUp';
}

/** The bytes of a file that is sent as the body, while they come in: whoever takes them reads them to the end, or lets the request fall. */
export const SentFile = createParamDecorator(
  (_: unknown, context: ExecutionContext): AsyncIterable<Uint8Array> => {
    const { headers, raw } = context.switchToHttp().getRequest<FastifyRequest>();
    const [type = ''] = (headers['content-type'] ?? '').split(';');
    if (!FILE_TYPES_TAKEN.includes(type.trim().toLowerCase())) throw new NotTaken(415);
    return piecesOf(raw);
  },
);

async function* piecesOf(sent: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* sent;
  } catch (cause) {
    throw new HungUp('who sent a file has hung up', { cause });
  }
}
