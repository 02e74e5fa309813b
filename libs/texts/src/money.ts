import type { Language } from '#conveyor';

const LOCALES = { en: 'en-US', ru: 'ru-RU' } as const;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * An amount for people: `12 500 ₽`, `$12,500.50`. `amount` is in the currency's main unit (roubles,
 * not kopecks), `currency` an ISO 4217 code; digits after the point only when there are any.
 * Throws a RangeError when `currency` is not three letters.
 */
export function formatMoney(language: Language, amount: number, currency: string): string {
  const name = `${language} ${currency}`;
  let format = formats.get(name);
  if (!format) {
    // Kept, because making one costs some fifty times as much as using it.
    format = new Intl.NumberFormat(LOCALES[language], {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    });
    formats.set(name, format);
  }
  return format.format(amount);
}
