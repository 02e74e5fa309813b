import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oldestSettled } from './oldest-settled.ts';

const ended = (count: number) => Array.from({ length: count }, () => true);
const open = (count: number) => Array.from({ length: count }, () => false);

describe('the oldest leads, of which nearly all have ended', () => {
  it('are all of them where nine tenths have ended, and none where hardly any has', () => {
    expect(oldestSettled([...ended(90), ...open(10)])).toBe(100);
    expect(oldestSettled([...open(5), ...ended(5)])).toBe(0);
    expect(oldestSettled([])).toBe(0);
  });

  it('leave out the newest, those that have ended quickly, too', () => {
    expect(oldestSettled([...ended(45), ...open(20), ...ended(30)])).toBe(50);
  });

  it('never have more than a tenth open, and no longer beginning has so few', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (leads) => {
        const isSettled = (count: number) =>
          leads.slice(0, count).filter((one) => !one).length <= 0.1 * count;
        const settled = oldestSettled(leads);
        expect(isSettled(settled)).toBe(true);
        for (let more = settled + 1; more <= leads.length; more += 1) expect(isSettled(more)).toBe(false);
      }),
    );
  });
});
