import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { PICTURE_FONT, PICTURE_WIDTH } from './funnel-svg.ts';

const { resolve } = createRequire(import.meta.url);
const FONTS = ['400Regular/PTSans_400Regular.ttf', '700Bold/PTSans_700Bold.ttf'].map((file) =>
  resolve(`@expo-google-fonts/pt-sans/${file}`),
);
/** Twice as many points as it is shown wide: phones have them. */
const SCALE = 2;

/** Makes a PNG of an SVG with the font that is shipped; takes some 60 ms of the thread, so it is for what is made rarely. */
export function drawPng(svg: string): Buffer {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: PICTURE_WIDTH * SCALE },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: PICTURE_FONT },
  });
  return drawing.render().asPng();
}
