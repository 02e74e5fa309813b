import { describe, expect, it } from '@jest/globals';
import { FITS_ALL, type AmountRange } from '#conveyor';
import { fitsWords } from './fits-words.ts';

const seen = (text: string | undefined): string | undefined => text?.replace(/\s/g, ' ');
const RANGE: AmountRange = { from: null, until: null, currency: null };

describe('which leads a specialist takes', () => {
  it('is nothing to speak of when he takes all', () => {
    expect(fitsWords('en', FITS_ALL)).toBeUndefined();
    expect(fitsWords('en', { ...FITS_ALL, amount: RANGE })).toBeUndefined();
  });

  it('names languages, regions and segments', () => {
    const fits = {
      ...FITS_ALL,
      languages: ['ru', 'kk'],
      regions: ['Казань'],
      segments: ['Малый', 'Средний'],
    };
    expect(fitsWords('ru', fits)).toBe('языки: ru, kk; регионы: Казань; сегменты: Малый, Средний');
    expect(fitsWords('en', { ...FITS_ALL, regions: ['Leeds', 'York'] })).toBe('regions: Leeds, York');
  });

  it.each([
    [{ ...RANGE, from: 100_000, currency: 'RUB' }, 'amounts from RUB 100,000', 'суммы от 100 000 ₽'],
    [{ ...RANGE, until: 2_500 }, 'amounts up to 2,500', 'суммы до 2 500'],
    [{ from: 1, until: 2, currency: 'EUR' }, 'amounts from €1 to €2', 'суммы от 1 € до 2 €'],
  ])('names the amounts between its bounds: %j', (amount, inEnglish, inRussian) => {
    expect(seen(fitsWords('en', { ...FITS_ALL, amount }))).toBe(inEnglish);
    expect(seen(fitsWords('ru', { ...FITS_ALL, amount }))).toBe(inRussian);
  });
});
