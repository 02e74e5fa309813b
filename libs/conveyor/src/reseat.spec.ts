import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reseat, type Held } from './reseat.ts';

const lead = (visitId: string, seat: number | null, enteredAt = 0): Held => ({ visitId, enteredAt, seat });

/** Where everybody sits afterwards. */
function seatsAfter(held: readonly Held[], capacity: number): Map<string, number | null> {
  const seats = new Map(held.map(({ visitId, seat }) => [visitId, seat]));
  for (const { visitId, seat } of reseat(held, capacity)) seats.set(visitId, seat);
  return seats;
}

const anyHeld = fc
  .uniqueArray(fc.record({ seat: fc.option(fc.integer({ min: 1, max: 30 })), enteredAt: fc.nat(5) }), {
    maxLength: 12,
    selector: ({ seat }) => seat ?? Symbol('none'),
  })
  .map((leads) => leads.map(({ seat, enteredAt }, index) => lead(`visit-${index}`, seat, enteredAt)));

const capacity = fc.integer({ min: 1, max: 20 });

describe('a capacity that is changed', () => {
  it('moves nobody who has a seat within it', () => {
    expect(reseat([lead('a', 1), lead('b', 3)], 3)).toEqual([]);
  });

  it('brings leads from seats above it to free ones below, the longest held first', () => {
    const held = [lead('late', 9, 2_000), lead('early', 8, 1_000), lead('there', 2)];
    expect(reseat(held, 3)).toEqual([
      { visitId: 'early', seat: 1 },
      { visitId: 'late', seat: 3 },
    ]);
  });

  it('leaves without a seat those for whom none is left', () => {
    expect(reseat([lead('a', 1), lead('b', 2, 1), lead('c', 3, 2)], 1)).toEqual([
      { visitId: 'b', seat: null },
      { visitId: 'c', seat: null },
    ]);
  });

  it('gives those beyond it a seat when it grows', () => {
    expect(reseat([lead('a', 1), lead('beyond', null)], 2)).toEqual([{ visitId: 'beyond', seat: 2 }]);
  });

  it('never seats two leads on one seat, nor above it', () => {
    fc.assert(
      fc.property(anyHeld, capacity, (held, most) => {
        const seats = [...seatsAfter(held, most).values()].filter((seat) => seat !== null);
        expect(new Set(seats).size).toBe(seats.length);
        expect(Math.max(0, ...seats)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('seats as many leads as fit', () => {
    fc.assert(
      fc.property(anyHeld, capacity, (held, most) => {
        const seated = [...seatsAfter(held, most).values()].filter((seat) => seat !== null).length;
        expect(seated).toBe(Math.min(held.length, most));
      }),
    );
  });

  it('is settled at once: seating again changes nothing', () => {
    fc.assert(
      fc.property(anyHeld, capacity, (held, most) => {
        const seats = seatsAfter(held, most);
        const again = held.map((each) => ({ ...each, seat: seats.get(each.visitId) ?? null }));
        expect(reseat(again, most)).toEqual([]);
      }),
    );
  });

  it('never moves a seat that may stay, and never to a seat that somebody still has', () => {
    fc.assert(
      fc.property(anyHeld, capacity, (held, most) => {
        const before = new Set(held.map(({ seat }) => seat));
        for (const { visitId, seat } of reseat(held, most)) {
          const was = held.find((each) => each.visitId === visitId)?.seat ?? null;
          expect(was === null || was > most).toBe(true);
          if (seat !== null) expect(before.has(seat)).toBe(false);
        }
      }),
    );
  });
});
