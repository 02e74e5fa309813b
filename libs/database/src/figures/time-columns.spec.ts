import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bucketsOf } from './time-columns.ts';

const anyPairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -3, max: 3 })), {
  minLength: 1,
});

describe('a text of buckets', () => {
  it('comes to the sum of each bucket, in their order, without those that come to none', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const text = pairs.map(([bucket, count]) => `${bucket}:${count}`).join(',');
        const sumOf = (bucket: number) =>
          pairs.filter(([one]) => one === bucket).reduce((sum, [, count]) => sum + count, 0);
        const expected = Array.from({ length: 10 }, (_, bucket) => [bucket, sumOf(bucket)] as const);
        expect(bucketsOf(text)).toEqual(expected.filter(([, sum]) => sum !== 0));
      }),
    );
  });

  it('that is none is an error, not nothing', () => {
    expect(() => bucketsOf('7')).toThrow('“7” is no text of buckets.');
  });
});
