import { describe, expect, it } from '@jest/globals';
import { migrationNames } from './index.ts';

describe('migrations', () => {
  it('stand in the order in which a database runs them: that of the time in their names', () => {
    const times = migrationNames.map((name) => Number(/\d+$/.exec(name)?.[0]));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(new Set(times).size).toBe(times.length);
  });
});
