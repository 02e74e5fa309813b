import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createUuidv7, uuidv7 } from './uuidv7.ts';

const moments = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const FORM = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

const millisecondOf = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

describe('an id', () => {
  it('is a UUID of version 7 that begins with its millisecond', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const id = createUuidv7()(now);
        expect(id).toMatch(FORM);
        expect(millisecondOf(id)).toBe(now);
      }),
    );
  });

  it('is laid out as RFC 9562 does, bit by bit', () => {
    const filled = createUuidv7((bytes) => bytes.set([1, 2, 3, 4, 5, 6, 0xff, 0xff, 0xff, 0xff]));
    // The counter begins at 0x7fffffff: 7ff, then 3fff of it behind the variant, then 3f before the random bits.
    expect(filled(0x017f22e279b0)).toBe('017f22e2-79b0-77ff-bfff-fd0203040506');
    expect(filled(0x017f22e279b0)).toBe('017f22e2-79b0-7800-8000-010203040506');
  });

  it('comes after every earlier one of its source, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(moments, { minLength: 2, maxLength: 50 }), (clock) => {
        const next = createUuidv7();
        const ids = clock.map(next);
        expect(ids).toEqual([...ids].sort());
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('comes after the earlier ones of the same millisecond, a hundred thousand times', () => {
    const next = createUuidv7();
    const ids = Array.from({ length: 100_000 }, () => next(1_763_900_000_000));
    expect(ids.findIndex((id, place) => place > 0 && id <= (ids[place - 1] ?? ''))).toBe(-1);
    expect(new Set(ids.map(millisecondOf)).size).toBe(1);
  });

  it('differs between two sources at the same moment', () => {
    expect(createUuidv7()(5)).not.toBe(createUuidv7()(5));
    expect(uuidv7(5)).not.toBe(uuidv7(5));
  });

  it('is the same for the same random bytes, so that a simulation can be repeated', () => {
    const seeded = () => createUuidv7((bytes) => bytes.fill(42));
    const [one, other] = [seeded(), seeded()];
    expect([one(1), one(1), one(2)]).toEqual([other(1), other(1), other(2)]);
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 48])('is refused for the moment %d', (now) => {
    expect(() => uuidv7(now)).toThrow('now: expected epoch milliseconds');
  });
});
