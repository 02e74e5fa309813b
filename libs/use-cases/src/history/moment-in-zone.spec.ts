import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { momentInZone } from './moment-in-zone.ts';

const at = (iso: string): number => Date.parse(iso);

describe('a moment of a file', () => {
  it.each([
    ['2026-11-28 14:05:06', '2026-11-28T11:05:06Z'],
    ['2026-11-28T14:05', '2026-11-28T11:05:00Z'],
    ['28.11.2026 14:05', '2026-11-28T11:05:00Z'],
    ['28/11/26, 9:05', '2026-11-28T06:05:00Z'],
    ['1.2.2026', '2026-01-31T21:00:00Z'],
    ['2026-11-28', '2026-11-27T21:00:00Z'],
  ])('without an offset is read on the clocks of the department: %s', (text, iso) => {
    expect(momentInZone(text, 'Europe/Moscow')).toBe(at(iso));
  });

  it.each([
    ['2011-10-01 00:38:44.546000+02:00', '2011-09-30T22:38:44.546Z'],
    ['2026-11-28T14:05:06Z', '2026-11-28T14:05:06Z'],
    ['2026-11-28 14:05 -0330', '2026-11-28T17:35:00Z'],
    ['2026-11-28T14:05:06,5+03', '2026-11-28T11:05:06.500Z'],
  ])('with one means that: %s', (text, iso) => {
    expect(momentInZone(text, 'Europe/Moscow')).toBe(at(iso));
  });

  it.each(['', 'soon', '31.11.2026', '2026-13-01', '2026-11-28 25:00', '2026-11-28 14:05 later', '12345'])(
    'that is none is told: %j',
    (text) => {
      expect(momentInZone(text, 'UTC')).toBeUndefined();
    },
  );

  it('that a program writes is read as it was meant', () => {
    const dates = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.constantFrom('UTC', 'Asia/Tokyo'), (date, zone) => {
        expect(momentInZone(date.toISOString(), zone)).toBe(date.getTime());
      }),
    );
  });
});
