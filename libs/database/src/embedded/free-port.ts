import { createServer } from 'node:net';

/**
 * A port of 127.0.0.1 that nothing listens on: the wanted one if it is free, else one the system chooses. Somebody may
 * take it before the server does; the caller tries again then.
 */
export async function freePort(wanted: number): Promise<number> {
  const port = await tryPort(wanted);
  return port ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
