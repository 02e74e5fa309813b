import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#platform';

/** Closes the server; requests that are answered just then may end. One that never comes to its end is cut off at the deadline. */
export async function closeServer(
  app: NestFastifyApplication,
  { shutdownSeconds }: Pick<Config, 'shutdownSeconds'>,
): Promise<void> {
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), shutdownSeconds * 1_000);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}
