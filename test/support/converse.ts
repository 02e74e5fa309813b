import { createConnection } from 'node:net';

/**
 * Says these pieces of HTTP by hand on one connection, each when something was answered to the one before, and resolves
 * with all that was answered when the server has hung up. A connection that breaks ends it as well.
 */
export function converse(url: string, pieces: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const [first = '', ...rest] = pieces;
  return new Promise((resolve) => {
    let answered = '';
    const socket = createConnection(Number(port), hostname, () => socket.write(first));
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answered += text;
      const next = rest.shift();
      if (next !== undefined) socket.write(next);
    });
    socket.on('error', () => undefined).once('close', () => resolve(answered));
  });
}
