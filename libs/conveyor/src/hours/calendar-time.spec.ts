import { describe, expect, it } from '@jest/globals';
import { HOUR } from '../instant.ts';
import { dayTime, weekTime } from './calendar-time.ts';

const told = (time: ReturnType<typeof dayTime>) =>
  time && [
    time.firstDay,
    time.lastDay,
    new Date(time.from).toISOString(),
    new Date(time.until).toISOString(),
  ];

describe('a day of the calendar on a wall', () => {
  it('lasts from midnight to midnight of its zone', () => {
    expect(told(dayTime('Europe/Moscow', '2026-11-25'))).toEqual([
      '2026-11-25',
      '2026-11-25',
      '2026-11-24T21:00:00.000Z',
      '2026-11-25T21:00:00.000Z',
    ]);
  });

  it('is an hour shorter in spring and an hour longer in autumn, and the next one goes on from there', () => {
    const lengthOf = (date: string) => {
      const { from = 0, until = 0 } = dayTime('Europe/Berlin', date) ?? {};
      return (until - from) / HOUR;
    };
    expect(['2026-03-28', '2026-03-29', '2026-10-25'].map(lengthOf)).toEqual([24, 23, 25]);
    expect(dayTime('Europe/Berlin', '2026-03-29')?.until).toBe(dayTime('Europe/Berlin', '2026-03-30')?.from);
  });

  it('begins at one where clocks leave midnight out', () => {
    expect(told(dayTime('America/Sao_Paulo', '2018-11-04'))?.[2]).toBe('2018-11-04T03:00:00.000Z');
  });

  it('is none that there is not', () => {
    expect(dayTime('Europe/Moscow', '2026-02-30')).toBeUndefined();
    expect(weekTime('Europe/Moscow', '2026-02-30')).toBeUndefined();
  });
});

describe('a week of the calendar on a wall', () => {
  it('is the one of each of its days, from Monday to Sunday', () => {
    for (const date of ['2026-11-23', '2026-11-25', '2026-11-29']) {
      expect(told(weekTime('Europe/Moscow', date))).toEqual([
        '2026-11-23',
        '2026-11-29',
        '2026-11-22T21:00:00.000Z',
        '2026-11-29T21:00:00.000Z',
      ]);
    }
  });
});
