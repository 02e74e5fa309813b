import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { visitsOf } from './evidence.ts';
import { HALF_LIFE_WEEKS, weighVisits, type WorkedVisits } from './weigh-visits.ts';

const visit = (changes: Partial<WorkedVisits> = {}): WorkedVisits => ({
  employeeId: 'anna',
  traits: [],
  weeksAgo: 0,
  ended: 1,
  forward: 0,
  ...changes,
});

const anyVisits = fc.array(
  fc
    .record({
      employeeId: fc.constantFrom('anna', 'boris', 'vera'),
      traits: fc.subarray(['source: fair', 'segment: shops']),
      weeksAgo: fc.nat({ max: 200 }),
      ended: fc.integer({ min: 1, max: 40 }),
      share: fc.nat({ max: 100 }),
    })
    .map(({ share, ...one }) => ({ ...one, forward: Math.round((one.ended * share) / 100) })),
  { minLength: 1, maxLength: 40 },
);

describe('the evidence of visits', () => {
  it('is never more than the visits, and of as many forward as their weight says', () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        const { evidence } = weighVisits(visits);
        const ended = visits.reduce((sum, one) => sum + one.ended, 0);
        const all = visitsOf(evidence).reduce((sum, one) => sum + one, 0);
        expect(all).toBeLessThanOrEqual(ended * (1 + 1e-9));
        for (const { n, hits } of evidence.cells) {
          expect(hits).toBeGreaterThanOrEqual(0);
          expect(hits).toBeLessThanOrEqual(n * (1 + 1e-9));
        }
      }),
    );
  });

  it('is the same in whatever order and parts visits come', () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        const parted = visits.toReversed().flatMap((one) =>
          one.ended > 1
            ? [
                { ...one, ended: one.ended - 1, forward: Math.min(one.forward, one.ended - 1) },
                { ...one, ended: 1, forward: one.forward === one.ended ? 1 : 0 },
              ]
            : [one],
        );
        const [whole, parts] = [weighVisits(visits), weighVisits(parted)];
        expect(parts.employeeIds).toEqual(whole.employeeIds);
        expect(parts.traits).toEqual(whole.traits);
        for (const [place, n] of visitsOf(whole.evidence).entries())
          expect(visitsOf(parts.evidence)[place]).toBeCloseTo(n, 6);
      }),
    );
  });

  it('weighs a visit half as much after its time, which is not known as well as a whole one', () => {
    const { evidence } = weighVisits([
      visit({ ended: 10, forward: 10 }),
      visit({ ended: 10, weeksAgo: HALF_LIFE_WEEKS }),
    ]);
    const [cell] = evidence.cells;
    expect(cell?.n).toBeCloseTo(15 ** 2 / 12.5, 9);
    expect(cell?.hits).toBeCloseTo((15 ** 2 / 12.5) * (2 / 3), 9);
  });

  it('tells apart what enough leads have and not all', () => {
    const { traits, evidence } = weighVisits([
      visit({ ended: 50, traits: ['funnel: new', 'source: fair'] }),
      visit({ ended: 50, traits: ['funnel: new', 'source: site'] }),
      visit({ ended: 3, traits: ['funnel: new', 'source: rare'] }),
    ]);
    expect(traits).toEqual(['source: fair', 'source: site']);
    expect(evidence.mixes).toEqual([[0], [1], []]);
  });
});
