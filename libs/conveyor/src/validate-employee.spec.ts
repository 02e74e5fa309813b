import { describe, expect, it } from '@jest/globals';
import { day, OFFICE } from '../../../test/support/office-hours.ts';
import { headedBy } from './headship.ts';
import { EMPLOYEE_ROLES } from './role.ts';
import { NO_DUTIES } from './validate-duties.ts';
import { validateEmployee, type EmployeeDraft, type EmployeeSetting } from './validate-employee.ts';

const ANNA: EmployeeDraft = {
  role: 'rep',
  departmentId: 'sales',
  heads: null,
  email: 'anna@line.example.com',
  slackUserId: null,
  telegramChatId: null,
  webhookUserId: null,
  timeZone: 'Europe/Moscow',
  channels: ['email', 'in_app'],
  hours: null,
  calendar: null,
  capacity: null,
};

const SETTING: EmployeeSetting = {
  calendars: ['ru', 'kz'],
  departments: [
    { id: 'sales', name: 'Sales', isDemo: false },
    { id: 'service', name: 'Service', isDemo: false },
  ],
  duties: NO_DUTIES,
};

const found = (changes: Partial<EmployeeDraft>, duties = NO_DUTIES): string[] =>
  validateEmployee({ ...ANNA, ...changes }, { ...SETTING, duties }).map(
    ({ path, rule }) => `${path} ${rule}`,
  );

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

  it('is not told on devices alone, which come and go', () => {
    expect(found({ channels: ['push'] })).toEqual(['channels PUSH_ALONE']);
    expect(found({ channels: ['in_app', 'push'] })).toEqual([]);
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

  it('has hours of his own that can be reckoned with, or those of his department', () => {
    expect(found({ hours: OFFICE.weekly, calendar: 'kz', capacity: 30 })).toEqual([]);
    const hours = { ...OFFICE.weekly, monday: day('9:00-8:00'), friday: day('9:00-13:00', '12:00-18:00') };
    expect(found({ hours, calendar: 'us' })).toEqual([
      'hours.monday[0].until INTERVAL_WITHOUT_LENGTH',
      'hours.friday[1].from INTERVAL_TOO_EARLY',
      'calendar CALENDAR_UNKNOWN',
    ]);
  });

  it('is told which calendars there are', () => {
    const [problem] = validateEmployee({ ...ANNA, calendar: 'us' }, SETTING);
    expect(problem?.facts).toEqual({ calendar: 'us', known: 'ru, kz' });
  });

  it.each([0, -1, 1.5, 10_001, NaN])('can not hold %p leads in all', (capacity) =>
    expect(found({ capacity })).toEqual(['capacity CAPACITY_OUT_OF_RANGE']),
  );
});

describe('the department of an employee', () => {
  it.each(['head', 'rep'] as const)(
    'is needed by a %s, and the problem names those that there are',
    (role) => {
      const [problem, ...others] = validateEmployee({ ...ANNA, role, departmentId: null }, SETTING);
      expect(others).toEqual([]);
      expect(problem).toEqual({
        path: 'departmentId',
        rule: 'DEPARTMENT_NEEDED',
        facts: { departments: 'Sales, Service' },
      });
    },
  );

  it.each(['admin', 'ops', 'viewer'] as const)('may be none of an %s', (role) => {
    expect(found({ role, departmentId: null })).toEqual([]);
    expect(found({ role, departmentId: 'service' })).toEqual([]);
  });

  it.each(EMPLOYEE_ROLES)('is one that there is, also of an %s', (role) => {
    expect(found({ role, departmentId: 'kitchen' })).toEqual(['departmentId DEPARTMENT_UNKNOWN']);
  });
});

describe('who heads a department', () => {
  it('is a head, who heads at least one, each once', () => {
    expect(found({ role: 'head', heads: ['service', 'sales'] })).toEqual([]);
    expect(found({ role: 'head', heads: [] })).toEqual(['heads HEADS_NONE']);
    expect(found({ role: 'head', heads: ['sales', 'kitchen', 'sales'] })).toEqual([
      'heads[1] DEPARTMENT_UNKNOWN',
      'heads[2] HEADS_TWICE',
    ]);
  });

  it('is nobody in another role', () => {
    expect(found({ role: 'rep', heads: [] })).toEqual([]);
    for (const role of ['admin', 'rep', 'ops', 'viewer'] as const) {
      expect(found({ role, heads: ['sales'] })).toEqual(['heads HEADS_AS_NO_HEAD']);
    }
  });

  it('heads his own where nothing is said', () => {
    const said = { role: 'head', departmentId: 'sales' } as const;
    expect(headedBy({ ...said, heads: null })).toEqual(['sales']);
    expect(headedBy({ ...said, heads: ['service'] })).toEqual(['service']);
    expect(headedBy({ ...said, role: 'rep', heads: null })).toEqual([]);
  });
});

describe('somebody who works stages, holds leads and stands in', () => {
  const duties = {
    stages: [
      { funnel: 'Classic', stage: 'Call' },
      { funnel: 'Classic', stage: 'Sign' },
    ],
    leads: 7,
    standsInFor: ['Boris', 'Vera'],
  };

  it.each(['admin', 'head', 'rep'] as const)('may be an %s', (role) => {
    expect(found({ role }, duties)).toEqual([]);
  });

  it.each(['ops', 'viewer'] as const)(
    'can not be an %s, and is told what hangs on him, all at once',
    (role) => {
      const problems = validateEmployee({ ...ANNA, role, timeZone: 'Moscow' }, { ...SETTING, duties });
      expect(problems).toEqual([
        {
          path: 'role',
          rule: 'ROLE_WORKS_STAGES',
          facts: { role, stages: 'Classic → Call; Classic → Sign' },
        },
        { path: 'role', rule: 'ROLE_HOLDS_LEADS', facts: { role, leads: 7 } },
        { path: 'role', rule: 'ROLE_STANDS_IN', facts: { role, names: 'Boris, Vera' } },
        { path: 'timeZone', rule: 'TIME_ZONE_UNKNOWN', facts: { timeZone: 'Moscow' } },
      ]);
      expect(found({ role })).toEqual([]);
    },
  );
});
