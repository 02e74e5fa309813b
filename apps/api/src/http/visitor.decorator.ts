import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Visitor } from '#use-cases';
import { originOf } from './caller.decorator.ts';

/** From where somebody comes who is not known yet. */
export const VisitorOf = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { address: request.ip, agent: request.headers['user-agent'] ?? null, origin: originOf(request) };
});
