import {
  type CanActivate,
  type ExecutionContext,
  Inject,
  Injectable,
  type OnModuleInit,
} from '@nestjs/common';
import { HttpAdapterHost, Reflector } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MINUTE, refuse } from '#conveyor';
import { OPEN_REQUESTS_PER_MINUTE } from '../tokens.ts';
import { OpenToAll, Unlimited } from './needs.decorator.ts';

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

/**
 * Lets nobody ask without end where whoever asks need not be known: each such request may cost a row, a letter, a hash, or a
 * question to the provider. All those routes count together, by the network address (of IPv6 the /64), in this process
 * alone. Who is signed in is not counted.
 */
@Injectable()
export class OpenRoutes implements CanActivate, OnModuleInit {
  private limiter: Limiter | undefined;

  constructor(
    private readonly reflector: Reflector,
    private readonly adapter: HttpAdapterHost,
    @Inject(OPEN_REQUESTS_PER_MINUTE) private readonly most: number,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance = this.adapter.httpAdapter.getInstance();
    if (this.most > 0) this.limiter = server.createRateLimit({ max: this.most, timeWindow: MINUTE });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = [context.getHandler(), context.getClass()];
    if (!this.limiter || this.reflector.getAllAndOverride(OpenToAll, route) === undefined) return true;
    if (this.reflector.getAllAndOverride(Unlimited, route) !== undefined) return true;
    const counted = await this.limiter(context.switchToHttp().getRequest<FastifyRequest>());
    if (!counted.isAllowed && counted.isExceeded)
      refuse({ code: 'TOO_MANY_REQUESTS', details: { seconds: Math.max(1, counted.ttlInSeconds) } });
    return true;
  }
}
