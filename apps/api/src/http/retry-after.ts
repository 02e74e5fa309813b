import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ProblemDocument } from '#contracts';

const InSeconds = z.object({ seconds: z.int().positive() });

/** Says when to ask again: at once where something is away for a moment, or in the seconds that a refusal names who asks too often. */
export function sayRetryAfter(reply: FastifyReply, { status, facts }: ProblemDocument): void {
  const named = status === 429 ? InSeconds.safeParse(facts).data?.seconds : undefined;
  const seconds = status === 503 ? 1 : named;
  if (seconds !== undefined) void reply.header('retry-after', String(seconds));
}
