import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withEscape, withoutEscape } from './formulas.ts';

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＝', 'a', '1'), maxLength: 6 }),
);

describe('what would be a formula', () => {
  it('is a text once it is written, and what it was once it is read', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const written = withEscape(text);
        expect(written).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(withoutEscape(written)).toBe(text);
      }),
    );
  });

  it.each([
    ['=1+1', `'=1+1`],
    [`'=1+1`, `''=1+1`],
    ['+7 495 123', `'+7 495 123`],
    [`'90s`, `'90s`],
  ])('%j is written as %j', (text, written) => {
    expect(withEscape(text)).toBe(written);
  });
});
