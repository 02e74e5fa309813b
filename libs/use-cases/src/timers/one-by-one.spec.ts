import { describe, expect, it } from '@jest/globals';
import { oneByOne } from './one-by-one.ts';

const never = new AbortController().signal;

describe('a round', () => {
  it('goes on past what fails, and tells it at its end', async () => {
    const done: number[] = [];
    const round = oneByOne([1, 2, 3], never, async (item) => {
      if (item === 1) throw new Error('The first is broken');
      done.push(item);
    });
    await expect(round).rejects.toThrow('The first is broken');
    expect(done).toEqual([2, 3]);
  });

  it('tells several failures together', async () => {
    const round = oneByOne(['a', 'b'], never, async (item) => {
      throw new Error(item);
    });
    await expect(round).rejects.toMatchObject({ errors: [new Error('a'), new Error('b')] });
  });

  it('ends between two items when it is told to stop', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    await oneByOne([1, 2], stop.signal, async (item) => {
      done.push(item);
      stop.abort();
    });
    expect(done).toEqual([1]);
  });
});
