import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ContractBroken } from './contract.pipe.ts';

const Nothing = z.strictObject({});

type Part = 'body' | 'query';

/** By Nest's number of the decorator that reads it. */
const PARTS: readonly (readonly [RouteParamtypes, Part])[] = [
  [RouteParamtypes.BODY, 'body'],
  [RouteParamtypes.QUERY, 'query'],
];

/**
 * Refuses what a route of the API does not read: whoever sends a query or a body wants it to matter. People's pages
 * and supervisors' questions are left alone: what is hung on those addresses on their way is nobody's wish.
 */
@Injectable()
export class NothingUnread implements CanActivate {
  private readonly unread = new WeakMap<object, readonly Part[]>();

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.routeOptions.url?.startsWith('/api/') !== true) return true;
    for (const part of this.unreadBy(context)) {
      const given = request[part] ?? {};
      if (!Nothing.safeParse(given).success) throw new ContractBroken(Nothing, given, null);
    }
    return true;
  }

  private unreadBy(context: ExecutionContext): readonly Part[] {
    const handler = context.getHandler();
    const known = this.unread.get(handler);
    if (known) return known;
    const read: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), handler.name);
    const isRead = (type: RouteParamtypes): boolean =>
      Object.keys(read ?? {}).some((key) => key.startsWith(`${type}:`));
    const unread = PARTS.filter(([type]) => !isRead(type)).map(([, part]) => part);
    this.unread.set(handler, unread);
    return unread;
  }
}
