// npm run drill -- [fault …]
import { launch } from './launch/launch.mjs';
import { findRedis } from './launch/redis.mjs';

// As jest.config.js does for the specs.
globalThis.conveyorRedis = findRedis();
await launch('test/drill/main');
