import { describe, expect, it } from '@jest/globals';
import { seenNext } from './seen-version.ts';

describe('the version that whoever types has seen', () => {
  it('is the newest while nothing is typed', () => {
    expect(seenNext({ seen: 1, old: null }, 2, false)).toEqual({ seen: 2, old: null });
  });

  it('stays while he types, whatever is read meanwhile', () => {
    expect(seenNext({ seen: 1, old: null }, 2, true)).toEqual({ seen: 1, old: null });
  });

  it('is the newest again once he was told that his is old, also where the newest is drawn only after the telling', () => {
    const told = { seen: 1, old: 1 };
    const before = seenNext(told, 1, true);
    expect(before).toEqual(told);
    expect(seenNext(before, 2, true)).toEqual({ seen: 2, old: null });
  });

  it('stays the one he was told of when it changes once more while he reads the telling', () => {
    const told = seenNext({ seen: 1, old: 1 }, 2, true);
    expect(seenNext(told, 3, true)).toEqual({ seen: 2, old: null });
  });
});
