import { describe, expect, it } from '@jest/globals';
import { withSeparator } from './with-separator.ts';

describe('a number that is typed', () => {
  it.each([
    ['62,5', '.', '62.5'],
    ['62.5', '.', '62.5'],
    ['62,5', ',', '62,5'],
    ['62.5', ',', '62,5'],
    ['1 200.50', ',', '1 200,50'],
    ['-,5', '.', '-.5'],
    ['62', ',', '62'],
    ['', ',', ''],
  ] as const)('%s has its separator as %s: %s', (typed, separator, written) => {
    expect(withSeparator(typed, separator)).toBe(written);
  });

  it('is left as it is where nobody can say which of several separators is meant', () => {
    expect(withSeparator('1,200.50', ',')).toBe('1,200.50');
    expect(withSeparator('1.200.500', ',')).toBe('1.200.500');
  });
});
