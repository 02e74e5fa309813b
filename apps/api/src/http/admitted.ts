import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { refuse } from '#conveyor';
import type { Actor } from '#conveyor/access';
import type { Admitted } from '#use-cases';

/** Who was let in with which request. */
const LET_IN = new WeakMap<FastifyRequest, Admitted>();

/** Notes who asks, for whatever handles the request. */
export function letIn(request: FastifyRequest, admitted: Admitted): void {
  LET_IN.set(request, admitted);
}

/** Who asks; throws NOT_SIGNED_IN where nobody need be known. */
export function mustBeAdmitted(request: FastifyRequest): Admitted {
  return LET_IN.get(request) ?? refuse({ code: 'NOT_SIGNED_IN', details: {} });
}

function mustBeKnown(context: ExecutionContext): Admitted {
  return mustBeAdmitted(context.switchToHttp().getRequest<FastifyRequest>());
}

/** Who asks. */
export const ActorOf = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => mustBeKnown(context).actor,
);

/** Who asks, and by what he was let in. */
export const AdmittedOf = createParamDecorator((_: unknown, context: ExecutionContext): Admitted =>
  mustBeKnown(context),
);
