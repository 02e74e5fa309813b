import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Code } from '#contracts';
import type { Actor } from '#conveyor/access';
import type { KnownCaller, Origin } from '#use-cases';
import { mustBeAdmitted } from './admitted.ts';
import { ContractBroken } from './contract.pipe.ts';

const Headers = z.object({
  'idempotency-key': Code(/^[\x21-\x7e]{1,200}$/, 'KEY_NOT_PRINTABLE').optional(),
});

/** Who asks, and whether the request may be repeated, by the request's headers. */
export const CallerOf = createParamDecorator((_: unknown, context: ExecutionContext): KnownCaller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const { actor } = mustBeAdmitted(request);
  const parsed = Headers.safeParse(request.headers);
  if (!parsed.success) throw new ContractBroken(Headers, request.headers, null);
  const key = parsed.data['idempotency-key'];
  return {
    actor: actor.employeeId,
    as: actor,
    origin: originOf(request),
    repeatable: key === undefined ? null : { key, fingerprint: fingerprintOf(request, actor) },
  };
});

/** How a request came to us. */
export function originOf({ id }: FastifyRequest): Origin {
  return { through: 'api', requestId: id };
}

/** A digest of what is asked, and by whom: the same key with another route or body, or of somebody else, is another request. */
function fingerprintOf({ method, url, body }: FastifyRequest, { employeeId }: Actor): string {
  return createHash('sha256')
    .update(
      `${employeeId} ${method} ${url}
${textOf(body)}`,
    )
    .digest('base64url');
}

function textOf(body: unknown): string {
  try {
    return JSON.stringify(body ?? null);
  } catch {
    // Nested so deep that it can't be written down: no contract takes it, so nothing is ever kept for it.
    return '';
  }
}

/** Documents the header of a write that may be repeated. */
export function RepeatableRequest(): MethodDecorator {
  return ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description:
      'The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused',
  });
}
