import { NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '#platform';
import { problemOf } from './problem-of.ts';
import { securityHeadersOf } from './security-headers.ts';

/** Answers what the router refuses before any hook or filter runs: an address that can't be read (`/%`) leads nowhere. */
export function refuseAddress(
  logger: Logger,
): (error: Error, request: FastifyRequest, reply: FastifyReply) => void {
  return (_error, request, reply) => {
    const problem = problemOf(new NotFoundException(), request, logger);
    void reply
      .status(problem.status)
      .headers(securityHeadersOf(request.url))
      .type('application/problem+json')
      .send(problem);
  };
}
