import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { refuse, type Actor } from '#conveyor';
import type { Admitted } from '#use-cases';

/** Who was let in with which request. */
const LET_IN = new WeakMap<FastifyRequest, Admitted>();

/** Notes who asks, for whatever handles the request. */
export function letIn(request: FastifyRequest, admitted: Admitted): void {
  LET_IN.set(request, admitted);
}

/** Who asks; undefined where nobody need be known. */
export function admittedTo(request: FastifyRequest): Admitted | undefined {
  return LET_IN.get(request);
}

function mustBeKnown(context: ExecutionContext): Admitted {
  const admitted = admittedTo(context.switchToHttp().getRequest<FastifyRequest>());
  return admitted ?? refuse({ code: 'NOT_SIGNED_IN', details: {} });
}

/** Who asks. */
export const ActorOf = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => mustBeKnown(context).actor,
);

/** Who asks, and by what he was let in. */
export const AdmittedOf = createParamDecorator((_: unknown, context: ExecutionContext): Admitted =>
  mustBeKnown(context),
);
