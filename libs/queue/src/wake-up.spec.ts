import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHANNELS } from '#conveyor';
import { DELIVERY_QUEUES } from './queue-names.ts';
import { byQueue, wakeUpJobId } from './wake-up.ts';

const wakeUps = fc.record({
  notificationId: fc.uuid(),
  generation: fc.nat({ max: 99 }),
  channel: fc.constantFrom(...CHANNELS),
});

describe('a wake-up', () => {
  it('has a job id of its own for each notification and generation, which BullMQ takes', () => {
    fc.assert(
      fc.property(wakeUps, wakeUps, (one, other) => {
        const isSame = one.notificationId === other.notificationId && one.generation === other.generation;
        expect(wakeUpJobId(one) === wakeUpJobId(other)).toBe(isSame);
        expect(wakeUpJobId(one)).toMatch(/^n-[^:]+-g\d+$/);
      }),
    );
  });

  it('goes to the queue of its channel, none is lost, and the order stays', () => {
    fc.assert(
      fc.property(fc.array(wakeUps), (given) => {
        const groups = byQueue(given);
        for (const [queue, group] of groups) {
          expect(group).toEqual(given.filter(({ channel }) => DELIVERY_QUEUES[channel] === queue));
        }
        expect([...groups.values()].flat()).toHaveLength(given.length);
      }),
    );
  });
});
