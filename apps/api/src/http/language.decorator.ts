import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from '#conveyor';
import { languageOf } from './language.ts';

/** The language that the reader of the answer asks for. */
export const LanguageOf = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return languageOf(headers['accept-language']);
});
