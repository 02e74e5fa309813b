import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { whoseIdentity, type IdentityFacts } from './whose-identity.ts';

const VERIFIED = { email: 'anna@example.com', isEmailVerified: true };
const NOBODY: IdentityFacts = { linked: undefined, invited: undefined };
const anna = (isLinked = false) => ({ employeeId: 'anna', isLinked });
const boris = (isActive = true) => ({ employeeId: 'boris', isActive });

const claims = fc.record({
  email: fc.option(fc.constantFrom('anna@example.com', 'boris@example.com')),
  isEmailVerified: fc.boolean(),
});
const facts = fc.record({
  linked: fc.option(fc.record({ employeeId: fc.constantFrom('boris', 'vera'), isActive: fc.boolean() }), {
    nil: undefined,
  }),
  invited: fc.option(fc.record({ employeeId: fc.constantFrom('anna', 'boris'), isLinked: fc.boolean() }), {
    nil: undefined,
  }),
});

describe('an identity that nobody has been linked to', () => {
  it('is linked to who was invited with its verified address', () => {
    expect(whoseIdentity(VERIFIED, { ...NOBODY, invited: anna() })).toEqual({
      employeeId: 'anna',
      isNew: true,
    });
  });

  it.each([
    { ...VERIFIED, isEmailVerified: false },
    { ...VERIFIED, email: null },
  ])('lets in nobody when the provider does not vouch for its address: %j', (claimed) => {
    expect(whoseIdentity(claimed, { ...NOBODY, invited: anna() })).toEqual({
      refused: 'IDENTITY_UNVERIFIED',
      employeeId: null,
    });
  });

  it('lets in nobody when nobody with its address was invited', () => {
    expect(whoseIdentity(VERIFIED, NOBODY)).toEqual({ refused: 'IDENTITY_UNKNOWN', employeeId: null });
  });

  it('does not take the account of who had that address before it', () => {
    expect(whoseIdentity(VERIFIED, { ...NOBODY, invited: anna(true) })).toEqual({
      refused: 'IDENTITY_TAKEN',
      employeeId: 'anna',
    });
  });
});

describe('an identity that was linked', () => {
  it('stays his whom it was linked to, also with an address that is now somebody else’s', () => {
    expect(whoseIdentity(VERIFIED, { linked: boris(), invited: anna() })).toEqual({
      employeeId: 'boris',
      isNew: false,
    });
  });

  it('lets him in no more when he has left, and nobody else in his place', () => {
    expect(whoseIdentity(VERIFIED, { linked: boris(false), invited: anna() })).toEqual({
      refused: 'IDENTITY_UNKNOWN',
      employeeId: 'boris',
    });
  });
});

it('nobody is let in by an address that is not verified, nor as anybody but whom the identity was linked to', () => {
  fc.assert(
    fc.property(claims, facts, (claimed, known) => {
      const verdict = whoseIdentity(claimed, known);
      if ('refused' in verdict) return;
      expect(verdict.employeeId).toBe((known.linked ?? known.invited)?.employeeId);
      expect(verdict.isNew).toBe(known.linked === undefined);
      if (verdict.isNew) expect([claimed.isEmailVerified, known.invited?.isLinked]).toEqual([true, false]);
      else expect(known.linked?.isActive).toBe(true);
    }),
  );
});
