import { createServer } from 'node:net';
import { StartError } from '#use-cases';

/**
 * Throws a StartError when the port can't be listened on. Asked before anything else is started: a
 * department should not wait for a database only to hear that the port is taken.
 */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
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
