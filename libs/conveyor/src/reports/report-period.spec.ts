import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NO_HOURS, OFFICE } from '../../../../test/support/office-hours.ts';
import { DAY, HOUR, type Instant } from '../instant.ts';
import { isStillNews, lastReport, nextReport, type ReportClock } from './report-period.ts';
import { REPORT_KINDS, USUAL_REPORTS, type ReportSchedule } from './report-schedule.ts';

const moscow = (text: string): Instant => Date.parse(`${text}+03:00`);
const OF_OFFICE: ReportClock = { timeZone: 'Europe/Moscow', hours: OFFICE };
const days = (report: ReturnType<typeof lastReport>): string => `${report?.firstDay} ${report?.lastDay}`;

describe('a daily report', () => {
  it('is about the day before, and after a weekend about Friday too', () => {
    const at = (text: string) => lastReport('daily', USUAL_REPORTS, OF_OFFICE, moscow(text));
    // 2026-11-25 is a Wednesday.
    expect(days(at('2026-11-25T09:00'))).toBe('2026-11-24 2026-11-24');
    expect(days(at('2026-11-25T08:59'))).toBe('2026-11-23 2026-11-23');
    expect(days(at('2026-11-30T10:00'))).toBe('2026-11-27 2026-11-29');
    expect(at('2026-11-30T10:00')?.dueAt).toBe(moscow('2026-11-30T09:00'));
  });

  it('does not come on a weekend or a holiday: it waits for the next working day', () => {
    const calendar = { '2026-01-01': { kind: 'off' }, '2026-01-02': { kind: 'off' } } as const;
    const clock = { ...OF_OFFICE, hours: { ...OFFICE, calendar } };
    const next = nextReport('daily', USUAL_REPORTS, clock, moscow('2025-12-31T10:00'));
    expect(next).toMatchObject({ firstDay: '2025-12-31', lastDay: '2026-01-04' });
    expect(next?.dueAt).toBe(moscow('2026-01-05T09:00'));
  });

  it('comes every day where work goes round the clock, and never where nobody works', () => {
    const always = { timeZone: 'UTC', hours: null };
    expect(days(lastReport('daily', USUAL_REPORTS, always, Date.parse('2026-11-29T12:00Z')))).toBe(
      '2026-11-28 2026-11-28',
    );
    const idle = { ...OF_OFFICE, hours: { ...OFFICE, weekly: NO_HOURS } };
    expect(lastReport('daily', USUAL_REPORTS, idle, moscow('2026-11-25T09:00'))).toBeUndefined();
  });
});

describe('a weekly report', () => {
  it('is about the week before, Monday to Sunday, on whichever day it is sent', () => {
    const fridays: ReportSchedule = { ...USUAL_REPORTS, weekly: { isOn: true, on: 'friday', at: 1_020 } };
    const now = moscow('2026-11-27T17:00');
    expect(days(lastReport('weekly', fridays, OF_OFFICE, now))).toBe('2026-11-16 2026-11-22');
    expect(days(lastReport('weekly', USUAL_REPORTS, OF_OFFICE, now))).toBe('2026-11-16 2026-11-22');
  });

  it('goes over the turn of the year', () => {
    expect(days(lastReport('weekly', USUAL_REPORTS, OF_OFFICE, moscow('2027-01-04T09:00')))).toBe(
      '2026-12-28 2027-01-03',
    );
  });

  it('is due when the clock has left its time out', () => {
    const early: ReportSchedule = { ...USUAL_REPORTS, weekly: { isOn: true, on: 'sunday', at: 150 } };
    const berlin = { timeZone: 'Europe/Berlin', hours: null };
    const report = lastReport('weekly', early, berlin, Date.parse('2026-03-29T12:00Z'));
    expect(report?.dueAt).toBe(Date.parse('2026-03-29T01:00Z'));
  });
});

describe('a report that was missed', () => {
  it('is news for a day when it is daily, for two when it is weekly, and not for a millisecond more', () => {
    for (const [kind, most] of [
      ['daily', DAY],
      ['weekly', 2 * DAY],
    ] as const) {
      const report = lastReport(kind, USUAL_REPORTS, OF_OFFICE, moscow('2026-11-27T10:00'));
      if (!report) throw new Error('there is always one');
      expect(isStillNews(report, report.dueAt)).toBe(true);
      expect(isStillNews(report, report.dueAt + most)).toBe(true);
      expect(isStillNews(report, report.dueAt + most + 1)).toBe(false);
    }
  });
});

const anyZone = fc.constantFrom('Europe/Berlin', 'Europe/Moscow', 'America/New_York', 'Australia/Lord_Howe');

it('reports follow each other without a gap, each due after the days that it is about', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2030-01-01') }),
      anyZone,
      fc.constantFrom(...REPORT_KINDS),
      fc.integer({ min: 0, max: 1_439 }),
      (now, timeZone, kind, at) => {
        const schedule: ReportSchedule = {
          daily: { isOn: true, at },
          weekly: { isOn: true, on: 'wednesday', at },
        };
        const clock = { timeZone, hours: { ...OFFICE, timeZone } };
        const last = lastReport(kind, schedule, clock, now);
        const next = nextReport(kind, schedule, clock, now);
        if (!last || !next) throw new Error('there is always one');
        expect(last.dueAt).toBeLessThanOrEqual(now);
        expect(next.dueAt).toBeGreaterThan(now);
        expect(Date.parse(next.firstDay)).toBe(Date.parse(last.lastDay) + DAY);
        expect(last.dueAt).toBeGreaterThan(Date.parse(last.lastDay) - 12 * HOUR);
        expect(lastReport(kind, schedule, clock, next.dueAt)).toEqual(next);
      },
    ),
  );
});
