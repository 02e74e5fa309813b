import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf } from '../../../../test/support/lead-facts.ts';
import type { LeadFacts } from '../lead.ts';
import { FITS_ALL, unfit, type Fits, type Unfit } from './fits.ts';

const russian: Fits = { ...FITS_ALL, languages: ['ru', 'kk'] };
const moscow: Fits = { ...FITS_ALL, regions: ['Moscow'] };
const small: Fits = { ...FITS_ALL, segments: ['small'] };
const upTo = (currency: string | null, from: number | null = 1_000, until: number | null = 5_000): Fits => ({
  ...FITS_ALL,
  amount: { from, until, currency },
});

const ruledOut = (fits: Fits, known: Partial<LeadFacts>): Unfit | null => unfit(fits, factsOf('Lead', known));

describe('a lead', () => {
  it.each<[string, Fits, Partial<LeadFacts>, Unfit | null]>([
    ['in a language that he speaks', russian, { language: 'kk' }, null],
    ['in another language', russian, { language: 'en' }, 'LANGUAGE'],
    ['of his region, written otherwise', moscow, { region: ' MOSCOW ' }, null],
    ['of another region', moscow, { region: 'Kazan' }, 'REGION'],
    ['of another segment', small, { segment: 'large' }, 'SEGMENT'],
    ['of the least amount that he takes', upTo('RUB'), { amount: 1_000, currency: 'RUB' }, null],
    ['of the largest amount that he takes', upTo('RUB'), { amount: 5_000, currency: 'RUB' }, null],
    ['that is worth less', upTo('RUB'), { amount: 999.99, currency: 'RUB' }, 'AMOUNT'],
    ['that is worth more', upTo('RUB'), { amount: 5_000.01, currency: 'RUB' }, 'AMOUNT'],
    [
      'that is worth more, where there is no upper bound',
      upTo('RUB', 1, null),
      { amount: 9e9, currency: 'RUB' },
      null,
    ],
    [
      'of an amount in another currency, which is not compared',
      upTo('RUB'),
      { amount: 1, currency: 'EUR' },
      null,
    ],
    ['of an amount in nobody knows which currency', upTo('RUB'), { amount: 1, currency: null }, null],
    [
      'of an amount, where the currency does not matter',
      upTo(null),
      { amount: 1, currency: 'EUR' },
      'AMOUNT',
    ],
    ['of an amount without a currency, where it does not matter', upTo(null), { amount: 1 }, 'AMOUNT'],
    [
      'that could be for nobody, by several rules, by the first',
      { ...russian, regions: [] },
      { language: 'en', region: 'x' },
      'LANGUAGE',
    ],
    ['for whoever takes no region at all', { ...FITS_ALL, regions: [] }, { region: 'Moscow' }, 'REGION'],
  ])('%s', (_, fits, known, expected) => {
    expect(ruledOut(fits, known)).toBe(expected);
  });

  it('of which nothing is known is for everybody', () => {
    const words = fc.option(fc.array(fc.string()));
    const amounts = fc.option(fc.double({ min: 0, noNaN: true }));
    const range = fc.option(fc.record({ from: amounts, until: amounts, currency: fc.option(fc.string()) }));
    const anyFits = fc.record({ languages: words, regions: words, segments: words, amount: range });
    fc.assert(fc.property(anyFits, (fits) => ruledOut(fits, {}) === null));
  });
});
