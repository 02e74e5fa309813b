// npm run bench -- <what>
import { launch } from './launch/launch.mjs';

await launch('test/bench/main');
