import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { webRoot } from './web-app.ts';

/** What stands beside the page under a name that never changes. */
const FILES = ['icon.svg'];

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
  for (const file of FILES) {
    server.get(`/${file}`, (_request, reply) => reply.sendFile(file, root, { maxAge: AN_HOUR_MS }));
  }
}
