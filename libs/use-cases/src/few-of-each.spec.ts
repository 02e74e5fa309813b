import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FewOfEach } from './few-of-each.ts';

const LIMITS = { most: 3, withinMs: 1_000 };

describe('what is done a few times of each', () => {
  it('is done as often as may be, and says exactly when it may be done again', () => {
    const few = new FewOfEach(LIMITS);
    expect([0, 100, 200].map((now) => few.take('a', now))).toEqual([0, 0, 0]);
    expect(few.take('a', 300)).toBe(700);
    expect(few.take('b', 300)).toBe(0);
    expect(few.take('a', 999)).toBe(1);
    expect(few.take('a', 1_000)).toBe(0);
  });

  it('is never done more often in any such time, however it is asked for', () => {
    const asks = fc.array(fc.record({ who: fc.constantFrom('a', 'b'), later: fc.nat(400) }), {
      minLength: 20,
    });
    fc.assert(
      fc.property(asks, (each) => {
        const few = new FewOfEach(LIMITS);
        const done: Record<string, number[]> = { a: [], b: [] };
        let now = 0;
        for (const { who, later } of each) {
          now += later;
          const lately = done[who]?.filter((at) => at > now - LIMITS.withinMs) ?? [];
          const isDone = few.take(who, now) === 0;
          expect(isDone).toBe(lately.length < LIMITS.most);
          if (isDone) done[who]?.push(now);
        }
      }),
    );
  });

  it('forgets whoever has not come lately, once there are many', () => {
    const few = new FewOfEach(LIMITS);
    for (let count = 0; count < 5_000; count += 1) expect(few.take(String(count), count * 1_000)).toBe(0);
  });
});
