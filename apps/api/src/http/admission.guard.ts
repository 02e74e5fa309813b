import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { refuse } from '#conveyor';
import { scopeOf } from '#conveyor/access';
import { WhoAsks, type Admitted } from '#use-cases';
import { letIn } from './admitted.ts';
import { MetricsToken, OrMetricsToken } from './metrics-token.ts';
import { Needs, OpenToAll } from './needs.decorator.ts';
import { SessionCookie } from './session-cookie.ts';

const BEARER = /^Bearer (\S+)$/i;

/**
 * Lets in who may ask: by the session of his browser or by an API key, and only where a route names the right that it takes. A route
 * that names none answers nobody.
 */
@Injectable()
export class Admission implements CanActivate {
  constructor(
    private readonly whoAsks: WhoAsks,
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly metricsToken: MetricsToken,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride(OpenToAll, route) !== undefined) return true;
    const right = this.reflector.getAllAndOverride(Needs, route);
    if (right === undefined) throw new Error(`The route ${context.getHandler().name} names no right`);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (this.reflector.get(OrMetricsToken, context.getHandler()) && this.hasMetricsToken(request))
      return true;
    const admitted = await this.admit(request);
    if (!admitted) return refuse({ code: 'NOT_SIGNED_IN', details: {} });
    if (scopeOf(admitted.actor, right) === 'none') refuse({ code: 'NOT_ALLOWED', details: { right } });
    letIn(request, admitted);
    return true;
  }

  private hasMetricsToken(request: FastifyRequest): boolean {
    const token = bearerOf(request);
    return token !== undefined && this.metricsToken.is(token);
  }

  /** A key goes before a session: whoever sends one means it. */
  private async admit(request: FastifyRequest): Promise<Admitted | undefined> {
    if (request.headers.authorization !== undefined) {
      const key = bearerOf(request);
      return key === undefined ? undefined : this.whoAsks.byKey(key);
    }
    const token = this.cookie.read(request);
    return token === undefined ? undefined : this.whoAsks.bySession(token);
  }
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return BEARER.exec(headers.authorization ?? '')?.[1];
}
