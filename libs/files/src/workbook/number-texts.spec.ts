import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalText } from './decimal-text.ts';
import { kindOfFormat } from './number-format.ts';
import { serialText } from './serial-text.ts';

describe('a number of a workbook', () => {
  it.each([
    ['1500', '1500'],
    ['1.5E+3', '1500'],
    ['1.2345678901234568E+18', '1234567890123456800'],
    ['1234567890123456789', '1234567890123456789'],
    ['0.30000000000000004', '0.3'],
    ['1149.9999999999998', '1150'],
    ['-1E-7', '-0.0000001'],
    ['-0.0', '0'],
    ['007.50', '7.5'],
    ['.5', '0.5'],
  ])('%s is the text %s', (numeral, text) => {
    expect(decimalText(numeral)).toBe(text);
  });

  it.each(['', '.', 'abc', '1,5', '1e99999', 'NaN'])('is none: %j', (text) => {
    expect(decimalText(text)).toBeUndefined();
  });

  it('that is whole loses no digit, however many it has', () => {
    fc.assert(fc.property(fc.bigInt(), (whole) => expect(decimalText(String(whole))).toBe(String(whole))));
  });

  it('of fifteen digits comes back as itself', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 });
    fc.assert(
      fc.property(numbers, (number) => {
        const kept = Number(number.toPrecision(15));
        expect(Number(decimalText(String(kept)))).toBe(kept === 0 ? 0 : kept);
      }),
    );
  });
});

describe('a format of numbers', () => {
  it.each([
    ['General', 'number'],
    ['#,##0.00 "дней"', 'number'],
    ['#,##0.00\\ [$₽-419]', 'number'],
    ['[Red]0.00', 'number'],
    ['0.00E+00', 'number'],
    ['@', 'number'],
    ['dd.mm.yyyy', 'day'],
    ['[$-419]d mmmm yyyy;@', 'day'],
    ['mmm-yy', 'day'],
    ['dd.mm.yyyy hh:mm', 'moment'],
    ['m/d/yy h:mm AM/PM', 'moment'],
    ['h:mm:ss', 'clock'],
    ['[h]:mm:ss', 'duration'],
    ['[mm]:ss', 'duration'],
    ['mm:ss.0', 'duration'],
  ])('%s shows a %s', (code, kind) => {
    expect(kindOfFormat(code)).toBe(kind);
  });
});

describe('a serial', () => {
  it.each([
    ['1', 'day', '1900-01-01'],
    ['59', 'day', '1900-02-28'],
    ['60', 'day', '1900-02-29'],
    ['61', 'day', '1900-03-01'],
    ['46354', 'day', '2026-11-28'],
    ['46354.5', 'day', '2026-11-28 12:00'],
    ['46354', 'moment', '2026-11-28 00:00'],
    ['46354.378553240741', 'moment', '2026-11-28 09:05:07'],
    ['0.375', 'clock', '09:00'],
    ['1.1041666666666667', 'duration', '26:30:00'],
    ['-0.5', 'duration', '-12:00:00'],
    ['0', 'day', '0'],
    ['-5', 'day', '-5'],
    ['99999999', 'day', '99999999'],
  ] as const)('%s as a %s of the years since 1900 is %s', (serial, kind, text) => {
    expect(serialText(serial, kind, false)).toBe(text);
  });

  it('counts from another day in workbooks of the Macintosh', () => {
    expect(['0', '44892'].map((serial) => serialText(serial, 'day', true))).toEqual([
      '1904-01-01',
      '2026-11-28',
    ]);
  });
});
