// npm run conveyor -- <command>
import { launch } from './launch/launch.mjs';

await launch('apps/cli/src/main');
