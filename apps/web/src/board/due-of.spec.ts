import { describe, expect, it } from '@jest/globals';
import { dueOf } from './due-of.ts';

const NOW = Date.parse('2026-11-27T12:00:00Z');
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const at = (ms: number): string => new Date(NOW + ms).toISOString();
const lead = { enteredAt: at(-3 * DAY - HOUR), dueAt: null, answerDueAt: null, offered: false };

describe('a sticker', () => {
  it('says first what is late, in whole days or hours', () => {
    const late = { ...lead, dueAt: at(-5 * HOUR - 50 * MINUTE), answerDueAt: at(HOUR) };
    expect(dueOf(late, NOW)).toEqual({ kind: 'late', ms: 5 * HOUR });
    expect(dueOf({ ...lead, dueAt: at(-2 * DAY - HOUR) }, NOW)).toEqual({ kind: 'late', ms: 2 * DAY });
  });

  it('says then how long an answer may take, to the minute only in the last hour', () => {
    expect(dueOf({ ...lead, answerDueAt: at(90 * MINUTE), offered: true }, NOW)).toEqual({
      kind: 'to-answer',
      ms: HOUR,
    });
    expect(dueOf({ ...lead, answerDueAt: at(59 * MINUTE) }, NOW)).toMatchObject({ ms: 59 * MINUTE });
    expect(dueOf({ ...lead, offered: true, dueAt: at(HOUR) }, NOW)).toEqual({ kind: 'offered' });
  });

  it('says from a day before on when its time is over, and until then how long it has been here', () => {
    expect(dueOf({ ...lead, dueAt: at(DAY - 1) }, NOW)).toEqual({ kind: 'to-do', ms: 23 * HOUR });
    expect(dueOf({ ...lead, dueAt: at(DAY) }, NOW)).toEqual({ kind: 'here', days: 3 });
    expect(dueOf(lead, NOW)).toEqual({ kind: 'here', days: 3 });
  });
});
