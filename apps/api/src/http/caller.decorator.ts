import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Id } from '#contracts';
import type { Caller } from '#use-cases';
import { ContractBroken } from './contract.pipe.ts';

const Headers = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .optional(),
  'conveyor-actor': Id.optional(),
});

/** Who asks, and whether the request may be repeated, by the request's headers. */
export const CallerOf = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const parsed = Headers.safeParse(request.headers);
  if (!parsed.success) throw new ContractBroken(Headers, request.headers, null);
  const key = parsed.data['idempotency-key'];
  return {
    actor: parsed.data['conveyor-actor'] ?? null,
    repeatable: key === undefined ? null : { key, fingerprint: fingerprintOf(request) },
  };
});

/** A digest of what is asked: the same key with another route or body is another request. */
function fingerprintOf({ method, url, body }: FastifyRequest): string {
  return createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body ?? null)}`)
    .digest('base64url');
}

/** Documents the headers that `CallerOf` reads. */
export function RepeatableRequest(): MethodDecorator & ClassDecorator {
  return (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => {
    const headers = [
      ApiHeader({
        name: 'Idempotency-Key',
        required: false,
        description:
          'The same key gives the same answer for 24 hours and does nothing twice; with another body it is refused',
      }),
      ApiHeader({
        name: 'Conveyor-Actor',
        required: false,
        description: 'The employee who acts, as long as there are no accounts',
      }),
    ];
    for (const header of headers) {
      if (key !== undefined && descriptor) header(target, key, descriptor);
    }
  };
}
