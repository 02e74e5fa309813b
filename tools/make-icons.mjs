// npm run icons: draws the icons of the web app anew, of apps/web/public/icon.svg, in a Chromium. They are kept in the repository.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './launch/chromium.mjs';
import { ROOT } from './launch/root.mjs';

const FOLDER = join(ROOT, 'apps', 'web', 'public');
const SVG = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
const [, BACKGROUND] = /fill="(#\w+)"/.exec(SVG);

/** `share`: how much of the square the drawing takes. A device cuts a maskable icon to any shape around its middle four fifths, and rounds the corners of Apple's itself. */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: 1, background: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 1, background: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, share: 0.72, background: BACKGROUND },
  { file: 'apple-touch-icon.png', size: 180, share: 0.9, background: BACKGROUND },
];

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { file, size, share, background } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${background}}svg{width:${share * 100}vw}</style>${SVG}`,
  );
  writeFileSync(join(FOLDER, file), await page.screenshot({ omitBackground: true }));
}
await browser.close();
