import { ForbiddenException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * As long as there are no accounts, only this machine may ask: the address we listen on keeps other
 * machines out, this keeps out other people's web pages in a browser on this one. A page that has its own
 * name point here (DNS rebinding) sends that name as Host; one that posts here sends its own Origin.
 */
export function localOnly(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { host, origin } = request.headers;
    const isForeign = !isLocal(host) || (origin !== undefined && !isLocal(hostOf(origin)));
    done(isForeign ? new ForbiddenException() : undefined);
  });
}

function isLocal(host: string | undefined): boolean {
  return host !== undefined && LOCAL.test(host);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
