import { randomUUID } from 'node:crypto';
import { fastifyCookie } from '@fastify/cookie';
import { fastifyRateLimit } from '@fastify/rate-limit';
import { type Type, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestLogger, type Config, type Logger, type Metrics } from '#platform';
import { DELIVERY_SETTINGS, METRICS, type DeliverySettings } from '#use-cases';
import { portError } from './free-port.ts';
import { compressAnswers } from './http/compress-answers.ts';
import { jsonOnly } from './http/json-only.ts';
import { measureRequests } from './http/measure-requests.ts';
import { ownPagesOnly } from './http/own-pages-only.ts';
import { readTooLarge } from './http/read-too-large.ts';
import { refuseTooMuch } from './http/refuse-too-much.ts';
import { refuseAddress } from './http/refuse-address.ts';
import { secureHeaders } from './http/security-headers.ts';
import { SessionCookie } from './http/session-cookie.ts';
import { serveQueueBoard } from './ops/serve-queue-board.ts';
import { traceRequests } from './http/trace-requests.ts';
import { serveReference } from './reference.ts';
import { nameRoutes } from './routes.ts';
import { serveWebFiles } from './web/serve-web-files.ts';

/** A lead's facts and a brief fit many times; nobody else's megabytes do. */
const MOST_BODY_BYTES = 1_048_576;

/** A move takes a few milliseconds of a connection: who is the tenth to wait for one is still answered before he notices. */
const REQUESTS_A_CONNECTION = 10;

/** Builds the server on the modules of a process, ready to listen. */
export async function createServer(
  module: Type | DynamicModule,
  logger: Logger,
  config: Config,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_BODY_BYTES,
    // By itself it believes nobody: the limits of signing in go by the address that asks.
    trustProxy: config.http.proxies.length > 0 ? [...config.http.proxies] : false,
    // Answers name it, and the logs of several processes come together: a count would begin anew in each.
    genReqId: () => randomUUID(),
    frameworkErrors: refuseAddress(logger),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
    bodyParser: false,
  });
  const server = app.getHttpAdapter().getInstance();
  jsonOnly(server);
  readTooLarge(server);
  traceRequests(server);
  measureRequests(server, app.get<Metrics>(METRICS));
  const { publicUrl } = app.get<DeliverySettings>(DELIVERY_SETTINGS);
  secureHeaders(server, publicUrl);
  refuseTooMuch(server, REQUESTS_A_CONNECTION * config.database.pool);
  await compressAnswers(server);
  await server.register(fastifyCookie);
  // By itself it counts nothing: a guard knows which routes are open to all.
  await server.register(fastifyRateLimit, { global: false });
  ownPagesOnly(server, { publicUrl, cookie: app.get(SessionCookie).name });
  nameRoutes(app);
  serveReference(app);
  await app.init();
  // Loading a part of the server closes what was registered before to the error handler that Nest's own start brings.
  await serveQueueBoard(app, config.queue.board);
  await serveWebFiles(server);
  return app;
}

/** Listens; resolves to the port, which the system has chosen when 0 was asked for. Throws a StartError when it is taken. */
export async function listen(
  app: NestFastifyApplication,
  { host, port }: Readonly<{ host: string; port: number }>,
): Promise<number> {
  try {
    await app.listen(port, host);
  } catch (cause) {
    throw cause instanceof Error ? portError(cause, host, port) : cause;
  }
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
