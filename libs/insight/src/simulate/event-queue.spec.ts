import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EventQueue } from './event-queue.ts';

const NOTHING = { at: undefined, event: undefined };

describe('what is to happen', () => {
  it('comes in the order of its time, and at one moment in the order in which it was added', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null })), (steps) => {
        const queue = new EventQueue<number>();
        const expected: { at: number; event: number }[] = [];
        for (const [event, at] of steps.entries()) {
          if (at === null) {
            expected.sort((one, other) => one.at - other.at);
            const { at: when, event: what } = queue.next() ?? {};
            expect({ at: when, event: what }).toEqual({ ...NOTHING, ...expected[0] });
            expected.shift();
          } else {
            queue.add(at, event);
            expected.push({ at, event });
          }
        }
      }),
    );
  });
});
