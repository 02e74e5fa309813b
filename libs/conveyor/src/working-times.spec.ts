import { describe, expect, it } from '@jest/globals';
import { everyDay } from '../../../test/support/office-hours.ts';
import { HOUR } from './instant.ts';
import { workingTimesOf, type KnownHours, type VisitToReckon } from './working-times.ts';

const at = (text: string): number => Date.parse(`${text}Z`);

/** Anna works mornings, her department all day. */
const hours: KnownHours = {
  workers: new Map([['anna', { hours: everyDay('UTC', '9:00-12:00') }]]),
  departments: new Map([['sales', { hours: everyDay('UTC', '9:00-18:00') }]]),
};

const visit: VisitToReckon = {
  visitId: 'visit',
  funnelId: 'sales',
  employeeId: 'anna',
  arrivedAt: at('2026-11-23T16:00'),
  begunAt: at('2026-11-24T11:00'),
  acceptedAt: at('2026-11-24T15:00'),
  workedUntil: at('2026-11-25T10:00'),
};

describe('working times of a visit', () => {
  it('are by the hours of whoever had the lead, and of the whole stay by the department’s', () => {
    expect(workingTimesOf(visit, hours)).toEqual({
      visitId: 'visit',
      workedMs: 2 * HOUR,
      waitWorkedMs: HOUR,
      stayWorkedMs: (2 + 9 + 1) * HOUR,
    });
  });

  it('are the department’s while the lead waited in the queue', () => {
    const times = workingTimesOf({ ...visit, employeeId: null, acceptedAt: null }, hours);
    expect(times).toMatchObject({ workedMs: (7 + 1) * HOUR, waitWorkedMs: null });
  });

  it('run round the clock where no hours are known', () => {
    const nobodys = { workers: new Map(), departments: new Map() };
    expect(workingTimesOf(visit, nobodys)).toMatchObject({ workedMs: 23 * HOUR, stayWorkedMs: 42 * HOUR });
  });

  it('are none of what goes on', () => {
    const going = { ...visit, acceptedAt: null, workedUntil: null };
    expect(workingTimesOf(going, hours)).toMatchObject({
      workedMs: null,
      waitWorkedMs: null,
      stayWorkedMs: null,
    });
  });
});
