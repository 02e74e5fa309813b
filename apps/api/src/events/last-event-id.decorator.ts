import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Code } from '#contracts';
import { ContractBroken } from '../http/contract.pipe.ts';

/** An id that we gave: a moment in epoch milliseconds. Browsers send an empty one when they have none. */
const Headers = z.object({
  'last-event-id': Code(/^\d{0,16}$/, 'EVENT_UNKNOWN').optional(),
});

/** The last event that the client saw before its connection broke; null for a client that begins. */
export const LastEventId = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const parsed = Headers.safeParse(headers);
  if (!parsed.success) throw new ContractBroken(Headers, headers, null);
  const id = parsed.data['last-event-id'];
  return id ? Number(id) : null;
});
