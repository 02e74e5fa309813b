import { describe, expect, it } from '@jest/globals';
import { formatMoney } from './money.ts';

/** Intl joins an amount and its sign with no-break spaces; people see spaces. */
const seen = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it.each([
    ['ru', 1_250_000, 'RUB', '1 250 000 ₽'],
    ['ru', 1250.5, 'EUR', '1 250,50 €'],
    ['en', 12_500, 'USD', '$12,500'],
    ['en', 12_500.5, 'USD', '$12,500.50'],
    ['en', 0, 'BRL', 'R$0'],
    ['en', 5000, 'JPY', '¥5,000'],
  ] as const)(
    'is written in %s as people of that language write %d %s',
    (language, amount, currency, expected) => {
      expect(seen(formatMoney(language, amount, currency))).toBe(expected);
    },
  );

  it('refuses what is no currency code', () => {
    expect(() => formatMoney('en', 1, 'roubles')).toThrow(RangeError);
  });
});
