import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WEEKDAYS } from '#conveyor/hours';
import { readDay, readWeek, typedWeek, weekOf, type TypedWeek } from './week.ts';

const FREE: TypedWeek = {
  monday: '',
  tuesday: '',
  wednesday: '',
  thursday: '',
  friday: '',
  saturday: '',
  sunday: '',
};

describe('the hours of a day as people type them', () => {
  it.each([
    ['9-18', [{ from: 540, until: 1_080 }]],
    [
      '9:00 – 13:00; 14.30—18:00',
      [
        { from: 540, until: 780 },
        { from: 870, until: 1_080 },
      ],
    ],
    ['22:00–06:00', [{ from: 1_320, until: 1_800 }]],
    ['', []],
    ['0-24', [{ from: 0, until: 1_440 }]],
  ])('“%s” is read', (typed, intervals) => expect(readDay(typed)).toEqual(intervals));

  it.each(['nine to six', '9', '9-18-20', '9:75-18', '9--18', '99-100'])('“%s” is not guessed at', (typed) =>
    expect(readDay(typed)).toBeUndefined(),
  );
});

describe('a week', () => {
  it('names the days that can not be read, and is not half taken', () => {
    expect(readWeek({ ...FREE, tuesday: 'early', friday: '9-17', sunday: 'no' })).toEqual({
      unread: ['tuesday', 'sunday'],
    });
  });

  it('is the same after it was written down to be typed over', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_440 }))
      .map(([from, length]) => ({ from, until: from + length }));
    const day = fc.option(interval, { nil: undefined });
    const week = fc.record({
      monday: day,
      tuesday: day,
      wednesday: day,
      thursday: day,
      friday: day,
      saturday: day,
      sunday: day,
    });
    fc.assert(
      fc.property(week, (intervals) => {
        const time = (minutes: number) =>
          `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const written = Object.fromEntries(
          WEEKDAYS.flatMap((name) => {
            const one = intervals[name];
            return one ? [[name, [{ from: time(one.from), until: time(one.until) }]]] : [];
          }),
        );
        const read = readWeek(typedWeek(written));
        expect('written' in read && weekOf(read.written)).toEqual(weekOf(written));
      }),
    );
  });
});
