import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptOf, roundTripOf, type RoundTrip } from './round-trip.ts';

const NOW = 1_795_000_000_000;
const random = fc.stringMatching(/^[A-Za-z0-9_-]{43}$/);
const trips = fc.record({
  state: random,
  nonce: random,
  verifier: random,
  endsAt: fc.integer({ min: NOW + 1, max: NOW + 600_000 }),
  next: fc.constantFrom('/', '/leads/7?a=b'),
});

describe('a round trip to the provider', () => {
  it('comes back as it went, in time', () => {
    fc.assert(
      fc.property(trips, (trip) => {
        expect(roundTripOf(keptOf(trip), NOW)).toEqual(trip);
        expect(roundTripOf(keptOf(trip), trip.endsAt)).toBeUndefined();
      }),
    );
  });

  it('fits into a cookie with the longest way back', () => {
    const value = 'x'.repeat(43);
    const trip: RoundTrip = {
      state: value,
      nonce: value,
      verifier: value,
      endsAt: NOW,
      next: `/${'a'.repeat(999)}`,
    };
    expect(keptOf(trip).length).toBeLessThan(3_000);
  });

  it('is none where somebody has made it up', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (kept) => {
          expect(roundTripOf(kept, NOW)).toBeUndefined();
        },
      ),
    );
    expect(roundTripOf(undefined, NOW)).toBeUndefined();
  });

  it('leads to no other site, whoever wrote its way back', () => {
    const value = 'x'.repeat(43);
    const trip: RoundTrip = {
      state: value,
      nonce: value,
      verifier: value,
      endsAt: NOW + 1,
      next: '//evil.example',
    };
    expect(roundTripOf(keptOf(trip), NOW)?.next).toBe('/');
  });
});
