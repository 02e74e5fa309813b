import { describe, expect, it } from '@jest/globals';
import { FITS_ALL, type AmountRange, type Fits, type Language } from '#conveyor';
import { formatMoney, formatNumber } from '#texts/kit';
import { loadTexts } from '../texts/translate.ts';
import { fitsWords } from './fits-words.ts';

async function told(language: Language, fits: Fits): Promise<string | undefined> {
  const money = (amount: number, currency: string | null) =>
    currency === null ? formatNumber(language, amount) : formatMoney(language, amount, currency);
  return fitsWords({ t: await loadTexts(language), money }, fits)?.replace(/\s/g, ' ');
}

const RANGE: AmountRange = { from: null, until: null, currency: null };

describe('which leads a specialist takes', () => {
  it('is nothing to speak of when he takes all', async () => {
    expect(await told('en', FITS_ALL)).toBeUndefined();
    expect(await told('en', { ...FITS_ALL, amount: RANGE })).toBeUndefined();
  });

  it('names languages, regions and segments', async () => {
    const fits = {
      ...FITS_ALL,
      languages: ['ru', 'kk'],
      regions: ['Казань'],
      segments: ['Малый', 'Средний'],
    };
    expect(await told('ru', fits)).toBe('языки: ru, kk; регионы: Казань; сегменты: Малый, Средний');
    expect(await told('en', { ...FITS_ALL, regions: ['Leeds', 'York'] })).toBe('regions: Leeds, York');
  });

  it.each([
    [{ ...RANGE, from: 100_000, currency: 'RUB' }, 'amounts from RUB 100,000', 'суммы от 100 000 ₽'],
    [{ ...RANGE, until: 2_500 }, 'amounts up to 2,500', 'суммы до 2 500'],
    [{ from: 1, until: 2, currency: 'EUR' }, 'amounts from €1 to €2', 'суммы от 1 € до 2 €'],
  ])('names the amounts between its bounds: %j', async (amount, inEnglish, inRussian) => {
    expect(await told('en', { ...FITS_ALL, amount })).toBe(inEnglish);
    expect(await told('ru', { ...FITS_ALL, amount })).toBe(inRussian);
  });
});
