import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { LANGUAGES } from '#conveyor';
import { languageOf } from '../http/language.ts';
import { webRoot } from './web-app.ts';

/** What stands beside the page under a name that never changes. */
const ICONS = ['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'apple-touch-icon.png'];

/** Files that a browser runs or shows, with what it may do there. They are asked for anew each time: they say which build there is. */
const PROGRAMS = {
  'service-worker.js': `default-src 'none'; connect-src 'self'`,
  'offline.html': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; '),
};

const A_YEAR_MS = 365 * 24 * 3_600_000;
const AN_HOUR_MS = 3_600_000;

/** Serves the files of the web app's build, compressed as they lie there. Their names say what is in them, so a browser keeps them for good. */
export async function serveWebFiles(server: FastifyInstance): Promise<void> {
  const root = webRoot();
  // The tests of the server need no pages, and build none.
  if (!existsSync(root)) return;
  await server.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: A_YEAR_MS,
    index: false,
    setHeaders: (reply) => void reply.header('vary', 'accept-encoding'),
  });
  const forAnHour = (reply: FastifyReply, file: string) => reply.sendFile(file, root, { maxAge: AN_HOUR_MS });
  for (const icon of ICONS) server.get(`/${icon}`, (_request, reply) => forAnHour(reply, icon));
  for (const [file, policy] of Object.entries(PROGRAMS)) {
    server.get(`/${file}`, (_request, reply) => {
      void reply.header('content-security-policy', policy);
      return reply.sendFile(file, root, { cacheControl: false });
    });
  }
  // As what it is installed: in the language of the page that is read, or of the browser where none is named.
  server.get<{ Querystring: Readonly<Record<string, unknown>> }>(
    '/manifest.webmanifest',
    (request, reply) => {
      const language =
        LANGUAGES.find((one) => one === request.query['language']) ??
        languageOf(request.headers['accept-language']);
      void reply.header('vary', 'accept-encoding, accept-language');
      return forAnHour(reply, `manifest.${language}.webmanifest`);
    },
  );
}
