// npm run bench -- <what>
import { findChromium } from './launch/chromium.mjs';
import { launch } from './launch/launch.mjs';

// As jest.config.js does for the specs.
globalThis.conveyorChromium = findChromium();
await launch('test/bench/main', { withPages: process.argv[2] === 'web' });
