// npm start: installs what is missing, builds what is stale, runs everything in this one process.
import { launch } from './launch/launch.mjs';

await launch('apps/standalone/src/main');
