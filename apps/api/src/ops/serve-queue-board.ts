import { FastifyAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config, Logger } from '#platform';
import { QueueBoard } from '#queue';
import { LOGGER } from '#use-cases';
import { problemOf } from '../http/problem-of.ts';
import { BoardAdmission } from './board-admission.ts';

const AT = '/ops/queues';

/** Serves the board of the queues to who is signed in and keeps the line running; `mode` says whether he can change them there. */
export async function serveQueueBoard(
  app: NestFastifyApplication,
  mode: Config['queue']['board'],
): Promise<void> {
  if (mode === 'off') return;
  const board = new FastifyAdapter().setBasePath(AT);
  const isReadOnly = mode === 'read';
  app.get(QueueBoard).showBy(board, { isReadOnly });
  const admission = app.get(BoardAdmission);
  const logger = app.get<Logger>(LOGGER);
  const server = app.getHttpAdapter().getInstance();
  await server.register(async (scope: FastifyInstance) => {
    scope.addHook('onRequest', async (request, reply) => {
      try {
        await admission.admit(request, isReadOnly);
      } catch (error) {
        return turnAway(error, { request, reply, logger });
      }
    });
    await scope.register(board.registerPlugin(), { prefix: AT });
  });
}

/** Who opens the page in a browser is asked to sign in; whatever else is asked for is asked for by the page. */
function turnAway(
  error: unknown,
  { request, reply, logger }: Readonly<{ request: FastifyRequest; reply: FastifyReply; logger: Logger }>,
): FastifyReply {
  const problem = problemOf(error, request, logger);
  const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
  if (problem.status === 401 && isPage) return reply.redirect(`/sign-in?next=${AT}`, 303);
  return reply.status(problem.status).type('application/problem+json').send(problem);
}
