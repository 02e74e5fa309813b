import { describe, expect, it } from '@jest/globals';
import { day, OFFICE } from '../../../test/support/office-hours.ts';
import { validateEmployee, type EmployeeDraft } from './validate-employee.ts';

const ANNA: EmployeeDraft = {
  email: 'anna@line.example.com',
  slackUserId: null,
  timeZone: 'Europe/Moscow',
  channels: ['email', 'in_app'],
  hours: null,
  calendar: null,
  capacity: null,
};

const found = (changes: Partial<EmployeeDraft>): string[] =>
  validateEmployee({ ...ANNA, ...changes }, ['ru', 'kz']).map(({ path, rule }) => `${path} ${rule}`);

describe('an employee as a person enters him', () => {
  it('is sound when every channel has its address; in the app none is needed', () => {
    expect(found({})).toEqual([]);
    expect(found({ email: null, channels: ['in_app'] })).toEqual([]);
    expect(found({ slackUserId: 'U024BE7LH', channels: ['email', 'slack', 'in_app'] })).toEqual([]);
  });

  it('is asked for the address of every channel that has none, at the address', () => {
    expect(found({ email: null, channels: ['email', 'slack'] })).toEqual([
      'email CHANNEL_WITHOUT_ADDRESS',
      'slackUserId CHANNEL_WITHOUT_ADDRESS',
    ]);
  });

  it('has each channel once', () => {
    expect(found({ channels: ['email', 'email', 'in_app', 'email'] })).toEqual([
      'channels[1] CHANNEL_TWICE',
      'channels[3] CHANNEL_TWICE',
    ]);
  });

  it.each(['UTC', 'Europe/Moscow', 'Asia/Yekaterinburg', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3'])(
    'may live in %s',
    (timeZone) => expect(found({ timeZone })).toEqual([]),
  );

  it.each(['Moscow', 'Europe/Moskau', '+03:00', '', ' ', 'GMT+3', 'Europe/Moscow; drop table'])(
    'does not live in “%s”, which is no time zone',
    (timeZone) => expect(found({ timeZone })).toEqual(['timeZone TIME_ZONE_UNKNOWN']),
  );

  it('has hours of his own that can be reckoned with, or the department’s', () => {
    expect(found({ hours: OFFICE.weekly, calendar: 'kz', capacity: 30 })).toEqual([]);
    const hours = { ...OFFICE.weekly, monday: day('9:00-8:00'), friday: day('9:00-13:00', '12:00-18:00') };
    expect(found({ hours, calendar: 'us' })).toEqual([
      'hours.monday[0].until INTERVAL_WITHOUT_LENGTH',
      'hours.friday[1].from INTERVAL_TOO_EARLY',
      'calendar CALENDAR_UNKNOWN',
    ]);
  });

  it('is told which calendars there are', () => {
    const [problem] = validateEmployee({ ...ANNA, calendar: 'us' }, ['ru', 'kz']);
    expect(problem?.facts).toEqual({ calendar: 'us', known: 'ru, kz' });
  });

  it.each([0, -1, 1.5, 10_001, NaN])('can not hold %p leads in all', (capacity) =>
    expect(found({ capacity })).toEqual(['capacity CAPACITY_OUT_OF_RANGE']),
  );
});
