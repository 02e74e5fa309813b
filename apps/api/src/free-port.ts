import { createServer } from 'node:net';
import type { Config } from '#platform';
import { StartError, type Requirement } from '#use-cases';

/** The port, asked for before anything else is started: nobody should wait for a database only to hear that it is taken. */
export function portRequirement({ http }: Config): Requirement {
  return { settings: ['HOST', 'PORT'], check: () => refuseTakenPort(http.host, http.port) };
}

/** Throws a StartError when the port can't be listened on. */
async function refuseTakenPort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => reject(portError(cause, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** The StartError behind a failed listen, or the error itself when it is another one. */
export function portError(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === 'EADDRINUSE') return new StartError('PORT_TAKEN', { host, port }, { cause });
  if (cause.code === 'EACCES') return new StartError('PORT_FORBIDDEN', { host, port }, { cause });
  return cause;
}
