import { onPath } from './on-path.mjs';

// The one without a window first: the others make one for every page of a test, which takes as much again as the page.
const BROWSERS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/** What the tests of the pages run in: the Chromium of CHROMIUM_PATH, else one that is on the PATH; undefined when there is none. */
export function findChromium() {
  return process.env.CHROMIUM_PATH || BROWSERS.map(onPath).find(Boolean);
}
