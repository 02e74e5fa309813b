// npm start: installs what is missing, builds what is stale, runs everything in this one process. `exec` in package.json
// makes it npm's own child: some shells (Debian's) would stay in between and keep to themselves what npm is told.
import { launch } from './launch/launch.mjs';

await launch('apps/standalone/src/main', { withPages: true });
