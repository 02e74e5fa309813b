import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotTaken, FILE_TYPES_TAKEN } from './json-only.ts';

/** The bytes of a file that is sent as the body, while they come in: whoever takes them reads them to the end, or lets the request fall. */
export const SentFile = createParamDecorator((_: unknown, context: ExecutionContext): Readable => {
  const { headers, raw } = context.switchToHttp().getRequest<FastifyRequest>();
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (!FILE_TYPES_TAKEN.includes(type.trim().toLowerCase())) throw new NotTaken(415);
  return raw;
});
