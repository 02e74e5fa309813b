import { describe, expect, it } from '@jest/globals';
import { createToken, hashToken } from './token.ts';

describe('a token that works once', () => {
  it('has 256 bits, fits into a link as it is, and is never given twice', () => {
    const tokens = Array.from({ length: 100 }, createToken);
    for (const token of tokens) {
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    }
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('is known again by its SHA-256, and not read out of it', () => {
    expect(hashToken('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });
});
