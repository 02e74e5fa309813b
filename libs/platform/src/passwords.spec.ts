import { hash } from '@node-rs/argon2';
import { describe, expect, it } from '@jest/globals';
import { hashPassword, isHashOutdated, isPassword } from './passwords.ts';

describe('a password', () => {
  it('is known again by its hash, and no other is', async () => {
    const hashed = await hashPassword('пять весёлых карандашей');
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=4\$/);
    expect(await isPassword('пять весёлых карандашей', hashed)).toBe(true);
    expect(await isPassword('пять весёлых карандаша', hashed)).toBe(false);
  });

  it('has another hash each time', async () => {
    expect(await hashPassword('the same words')).not.toBe(await hashPassword('the same words'));
  });

  it('is none of somebody who has none, not even the one that is compared in his stead', async () => {
    expect(await isPassword('nobody has this password', null)).toBe(false);
  });

  it('that was hashed at a lower cost is hashed anew', async () => {
    expect(isHashOutdated(await hash('old words', { memoryCost: 19_456, timeCost: 2, parallelism: 1 }))).toBe(
      true,
    );
    expect(isHashOutdated(await hashPassword('new words'))).toBe(false);
  });
});
