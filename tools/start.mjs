// npm start: installs what is missing, builds what is stale, runs everything in this one process. `exec` in package.json
// makes it npm's own child: some shells (Debian's) would stay in between and keep to themselves what npm is told.
import { launch } from './launch/launch.mjs';

const words = process.argv.slice(2);
if (words.length > 0) {
  // Whoever asks what it can do has not asked for a server.
  const isAsking = words.every((word) => ['-h', '--help', 'help'].includes(word));
  const usage =
    'npm start takes no words. Settings are environment variables, or lines of .env: see config/.env.example.';
  console[isAsking ? 'log' : 'error'](usage);
  process.exit(isAsking ? 0 : 2);
}
await launch('apps/standalone/src/main', { withPages: true });
