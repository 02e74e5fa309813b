import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currencyOf, parseAmount } from './amounts.ts';

describe('an amount', () => {
  it.each([
    ['0', 0],
    ['1500', 1500],
    ['1 500', 1500],
    ['1\u00a0500,50', 1500.5],
    ['1\u202f500', 1500],
    ['12 500 ₽', 12_500],
    ['12 500,5 руб.', 12_500.5],
    ['$1,200.00', 1200],
    ['€1.200,00', 1200],
    ['£999.99', 999.99],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,500', 1500],
    ['1.500', 1500],
    ['0.500', 0.5],
    ['0,5', 0.5],
    ["1'500.25", 1500.25],
    ['USD 300', 300],
    ['-5', -5],
    ['10,', 10],
  ])('%j is %d', (text, expected) => {
    expect(parseAmount(text)).toBe(expected);
  });

  it.each(['', 'много', '10-20', '1,5,5', '1.2.3', '12,34,567', '1 млн', '=1+1', '1e5', '٣'])(
    '%j is none',
    (text) => {
      expect(parseAmount(text)).toBeUndefined();
    },
  );

  it('is read as it was written, in Russian and in English', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 11 });
    const locale = fc.constantFrom('ru-RU', 'en-US', 'de-DE');
    fc.assert(
      fc.property(cents, locale, (amount, name) => {
        const text = (amount / 100).toLocaleString(name, { minimumFractionDigits: 2 });
        expect(parseAmount(text)).toBe(amount / 100);
      }),
    );
  });
});

describe('a currency', () => {
  it.each([
    ['₽', 'RUB'],
    ['12 500 руб.', 'RUB'],
    ['100 р', 'RUB'],
    ['$5', 'USD'],
    ['€', 'EUR'],
    ['£1', 'GBP'],
    ['usd', 'USD'],
    ['CHF 20', 'CHF'],
  ])('stands in %j: %s', (text, expected) => {
    expect(currencyOf(text)).toBe(expected);
  });

  it('does not stand in a bare number', () => {
    expect(currencyOf('12 500')).toBeUndefined();
  });
});
