import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ZodError } from 'zod';
import { claimedIdentity, namesAddress } from './claimed-identity.ts';

const TOKEN = { iss: 'https://login.example.com', sub: 'a7' };
const ADDRESS = { email: 'Anna@Example.com', email_verified: true };

describe('what a provider says of somebody', () => {
  it('is his identity and, in lower case, his address', () => {
    expect(claimedIdentity({ ...TOKEN, ...ADDRESS, name: 'Anna', aud: 'conveyor' })).toEqual({
      issuer: TOKEN.iss,
      subject: 'a7',
      email: 'anna@example.com',
      isEmailVerified: true,
    });
  });

  it('is not verified when it does not say so', () => {
    for (const said of [{}, { email: 'a@b.c' }, { email: 'a@b.c', email_verified: 'false' }])
      expect(claimedIdentity({ ...TOKEN, ...said }).isEmailVerified).toBe(false);
    expect(claimedIdentity({ ...TOKEN, ...ADDRESS, email_verified: 'true' }).isEmailVerified).toBe(true);
  });

  it('has the address of where it is said whether that is verified', () => {
    const unsaid = { ...TOKEN, email: 'anna@example.com' };
    expect(namesAddress(unsaid)).toBe(false);
    expect(claimedIdentity(unsaid, { email: 'other@example.com', email_verified: true }).email).toBe(
      'other@example.com',
    );
    expect(claimedIdentity(unsaid, { email_verified: true }).isEmailVerified).toBe(false);
  });

  it.each([
    { ...TOKEN, sub: '' },
    { ...TOKEN, sub: 'a'.repeat(256) },
    { ...TOKEN, sub: 'a\u0000b' },
    { ...TOKEN, email: 7 },
    { ...TOKEN, email_verified: 1 },
    { sub: 'a7' },
  ])('is refused when no provider says that: %j', (token) => {
    expect(() => claimedIdentity(token)).toThrow(ZodError);
  });

  it('is never verified by a part of what is said here and another part there', () => {
    const said = fc.record(
      { email: fc.constantFrom('a@b.c', 'd@e.f'), email_verified: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(said, said, (token, more) => {
        const { email, isEmailVerified } = claimedIdentity({ ...TOKEN, ...token }, more);
        const vouched = [token, more].some((one) => one.email === email && one.email_verified === true);
        if (isEmailVerified) expect(vouched).toBe(true);
      }),
    );
  });
});
