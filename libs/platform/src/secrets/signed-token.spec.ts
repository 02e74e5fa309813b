import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SecretKeys } from './secret-keys.ts';
import { openToken, signToken } from './signed-token.ts';

const [mine, next] = [SecretKeys.create(), SecretKeys.create()];
const keysOf = (...texts: string[]): SecretKeys => {
  const keys = SecretKeys.read(texts.join(','));
  if (!keys) throw new Error('These are no keys');
  return keys;
};
const keys = keysOf(mine);
const payloads = fc.uint8Array({ minLength: 1, maxLength: 64 }).map((bytes) => Buffer.from(bytes));

describe('a signed token', () => {
  it('gives back what was signed, and can stand in an address', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const token = signToken(keys, payload, 'a link');
        expect(token).toMatch(/^[\w-]+$/);
        expect(openToken(keys, token, 'a link')).toEqual(payload);
      }),
    );
  });

  it('says nothing any more once any bit of it is another one', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.integer({ min: 0, max: 7 }), (payload, at, bit) => {
        const bytes = Buffer.from(signToken(keys, payload, 'a link'), 'base64url');
        const place = at % bytes.length;
        bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << bit), place);
        const opened = openToken(keys, bytes.toString('base64url'), 'a link');
        expect(opened).toBe(place < 4 ? 'KEY_UNKNOWN' : 'NOT_AS_SIGNED');
      }),
    );
  });

  it('is no token in another spelling, cut, or longer', () => {
    const token = signToken(keys, Buffer.from('ab'), 'a link');
    for (const other of [`${token}=`, token.slice(0, -1), `${token}AAAA`, ` ${token}`, '', 'AAAA', '!'])
      expect(openToken(keys, other, 'a link')).toBe('NOT_AS_SIGNED');
  });

  it('holds for what it was signed for and nothing else', () => {
    const token = signToken(keys, Buffer.from('ab'), 'a link');
    expect(openToken(keys, token, 'another link')).toBe('NOT_AS_SIGNED');
  });

  it('holds while its key is kept beside a newer one, and no longer', () => {
    const token = signToken(keys, Buffer.from('ab'), 'a link');
    expect(openToken(keysOf(next, mine), token, 'a link')).toEqual(Buffer.from('ab'));
    expect(openToken(keysOf(next), token, 'a link')).toBe('KEY_UNKNOWN');
  });

  it('can not be made without a key', () => {
    expect(() => signToken(SecretKeys.none, Buffer.from('ab'), 'a link')).toThrow('NO_KEY');
  });
});
