import { describe, expect, it } from '@jest/globals';
import { noteAnswered, RepeatKey } from './request-key.ts';

const asked = { name: 'Anna' };

/** Somebody answers what was asked for with the key. */
function answer(key: string, status: number): void {
  noteAnswered({ headers: new Headers({ 'Idempotency-Key': key }) }, { status });
}

describe('the key of what is asked for', () => {
  it('stays the same while nobody has answered: it may have been done', () => {
    const key = new RepeatKey();
    const first = key.of(asked);
    expect(key.of({ ...asked })).toBe(first);
    answer(first, 502);
    expect(key.of(asked)).toBe(first);
  });

  it.each([200, 409, 422])('is another one after the answer %d: a refusal may hold no longer', (status) => {
    const key = new RepeatKey();
    const first = key.of(asked);
    answer(first, status);
    const second = key.of(asked);
    expect(second).not.toBe(first);
    expect(key.of(asked)).toBe(second);
  });

  it('is another one for something else', () => {
    const key = new RepeatKey();
    const first = key.of(asked);
    expect(key.of({ name: 'Boris' })).not.toBe(first);
  });
});
