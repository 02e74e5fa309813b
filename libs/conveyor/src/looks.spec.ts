import { describe, expect, it } from '@jest/globals';
import { LIGHTS, PALETTE } from './looks.ts';

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(LIGHTS)('the colours of everything, %s', (light) => {
  const { ground, surface, sunken, soft, accent, bad, warn, good } = PALETTE[light];

  it.each(Object.entries({ soft, accent, bad, warn, good }))('can be read where they stand: %s', (_, ink) => {
    expect(contrast(ink, surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, sunken)).toBeGreaterThanOrEqual(4.5);
  });
});

it('lets white letters stand on a button of a letter', () => {
  expect(contrast('#ffffff', PALETTE.light.accent)).toBeGreaterThanOrEqual(4.5);
});
