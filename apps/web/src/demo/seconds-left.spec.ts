import { expect, it } from '@jest/globals';
import { secondsLeft } from './seconds-left.ts';

it.each([
  [0, 2_000, undefined],
  [0.5, 100, undefined],
  [0.25, 2_000, 6],
  [0.9, 9_000, 1],
  [1, 9_000, 0],
])('what is done to %s after %s ms takes %s seconds more', (share, elapsedMs, left) =>
  expect(secondsLeft(share, elapsedMs)).toBe(left),
);
