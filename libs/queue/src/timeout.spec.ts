import { describe, expect, it } from '@jest/globals';
import { settledWithin, within } from './timeout.ts';

const never = new Promise<never>(() => undefined);
const late = (): Error => new Error('late');

describe('waiting with a limit', () => {
  it('gives what comes in time, also when it is an error', async () => {
    expect(await within(Promise.resolve(7), 1_000, late)).toBe(7);
    await expect(within(Promise.reject(new Error('refused')), 1_000, late)).rejects.toThrow('refused');
  });

  it('gives up on what does not come', async () => {
    await expect(within(never, 1, late)).rejects.toThrow('late');
  });

  it('can ask only whether something ended', async () => {
    expect(await settledWithin(Promise.reject(new Error('refused')), 1_000)).toBe(true);
    expect(await settledWithin(never, 1)).toBe(false);
  });
});
