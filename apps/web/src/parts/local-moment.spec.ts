import { describe, expect, it } from '@jest/globals';
import { localMoment, momentOf } from './local-moment.ts';

describe('a moment in a field for day and time', () => {
  it('is the same moment when it is read out of it again, to the minute', () => {
    for (const moment of ['2026-11-26T09:05:00.000Z', '2026-03-01T23:59:00.000Z'])
      expect(momentOf(localMoment(moment))).toBe(moment);
  });

  it('is none when the field is empty', () => {
    expect(localMoment(null)).toBe('');
    expect(momentOf('')).toBeNull();
  });
});
