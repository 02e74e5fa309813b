import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SecretKeys } from '#platform';
import { readAnswerToken, writeAnswerToken, type AnswerToken } from './answer-token.ts';

function newKeys(): SecretKeys {
  const keys = SecretKeys.read(SecretKeys.create());
  if (!keys) throw new Error('A new key can not be read');
  return keys;
}

const keys = newKeys();
const tokens: fc.Arbitrary<AnswerToken> = fc.record({
  handoffId: fc.uuid(),
  employeeId: fc.uuid(),
  wish: fc.constantFrom('accept', 'decline'),
  expiresAt: fc.integer({ min: 0, max: 0xffff_ffff }).map((seconds) => seconds * 1000),
});

describe('the token of a link by which a handoff is answered', () => {
  it('carries whose handoff, which answer and until when, in 76 signs', () => {
    fc.assert(
      fc.property(tokens, (token) => {
        const text = writeAnswerToken(keys, token);
        expect(text).toMatch(/^[\w-]{76}$/);
        expect(readAnswerToken(keys, text)).toEqual(token);
      }),
    );
  });

  it('is refused once any sign of it is another one', () => {
    fc.assert(
      fc.property(
        tokens,
        fc.nat(75),
        fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_'),
        (token, place, sign) => {
          const text = writeAnswerToken(keys, token);
          fc.pre(text[place] !== sign);
          const other = text.slice(0, place) + sign + text.slice(place + 1);
          expect(['NOT_AS_SIGNED', 'KEY_UNKNOWN']).toContain(readAnswerToken(keys, other));
        },
      ),
    );
  });

  it('is of no use where its key is not known', () => {
    const [token] = fc.sample(tokens, 1);
    if (!token) throw new Error('No token was made');
    expect(readAnswerToken(newKeys(), writeAnswerToken(keys, token))).toBe('KEY_UNKNOWN');
  });
});
