// A process that owns the embedded PostgreSQL of a folder until its standard input ends. Says what came of it in one line.
import { once } from 'node:events';
import { EmbeddedPostgresError, startEmbeddedPostgres } from '#database/embedded';

const NOBODY = 65_534;
const [folder = '', account] = process.argv.slice(2);

// Only now that everything is loaded: the project may lie where that account can't read it.
if (account === 'nobody' && process.getuid?.() === 0) {
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}

try {
  const server = await startEmbeddedPostgres({ dataDir: folder, log: { info: () => undefined } });
  const { url, port, pid, adopted } = server;
  process.stdout.write(`${JSON.stringify({ url, port, pid, adopted })}\n`);
  await once(process.stdin.resume(), 'end');
  await server.stop();
} catch (error) {
  if (!(error instanceof EmbeddedPostgresError)) throw error;
  process.stdout.write(`${JSON.stringify({ trouble: error.trouble })}\n`);
}
