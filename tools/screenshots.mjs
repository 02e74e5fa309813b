// npm run screenshots
import { findChromium } from './launch/chromium.mjs';
import { launch } from './launch/launch.mjs';

// As jest.config.js does for the specs.
globalThis.conveyorChromium = findChromium();
await launch('test/screenshots/main', { withPages: true });
