import { describe, expect, it } from '@jest/globals';
import { NO_HOURS, OFFICE } from '../../../../test/support/office-hours.ts';
import { validateSchedule, type ScheduleDraft } from './validate-schedule.ts';

const found = (draft: Partial<ScheduleDraft>) =>
  validateSchedule({ timeZone: 'Europe/Moscow', hours: null, calendar: null, ...draft }, ['ru', 'kz']);

describe('a schedule', () => {
  it('is sound with a week and a calendar that there is, or with nothing said', () => {
    expect(found({})).toEqual([]);
    expect(found({ hours: OFFICE.weekly, calendar: 'ru' })).toEqual([]);
  });

  it('has work in its week: nobody would ever be offered anything', () => {
    expect(found({ hours: NO_HOURS })).toEqual([{ path: 'hours', rule: 'WEEK_WITHOUT_WORK', facts: {} }]);
  });

  it('is told every problem at once', () => {
    const problems = found({ timeZone: 'Moscow', hours: NO_HOURS, calendar: 'fr' });
    expect(problems.map(({ rule }) => rule)).toEqual([
      'TIME_ZONE_UNKNOWN',
      'WEEK_WITHOUT_WORK',
      'CALENDAR_UNKNOWN',
    ]);
  });
});
