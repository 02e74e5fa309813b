import type { FastifyInstance, FastifyRequest } from 'fastify';

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** Somebody asks who is not answered, and why. */
export class Unwelcome extends Error {
  override readonly name = 'Unwelcome';

  constructor(readonly code: 'NOT_LOCAL' | 'FOREIGN_PAGE') {
    super(code);
  }
}

/**
 * As long as there are no accounts, only this machine may ask: the address we listen on keeps other
 * machines out, this keeps out other people's web pages in a browser on this one. A page that has its own
 * name point here (DNS rebinding) sends that name as Host; one that posts here, be it from another server
 * of this machine, sends its own Origin, or `null` when it hides it. Programs send none.
 */
export function localOnly(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => done(unwelcome(request)));
}

function unwelcome({ headers: { host, origin } }: FastifyRequest): Unwelcome | undefined {
  if (host === undefined || !LOCAL.test(host)) return new Unwelcome('NOT_LOCAL');
  return origin === undefined || hostOf(origin) === host.toLowerCase()
    ? undefined
    : new Unwelcome('FOREIGN_PAGE');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
