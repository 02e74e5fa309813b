import { expect, it } from '@jest/globals';
import { countriesIn, countryOf } from './countries.ts';

it('phones without a country are of the one where the language is at home', () => {
  expect([countryOf('ru'), countryOf('en')]).toEqual(['RU', 'US']);
});

it('countries are chosen by their names in the language of the page, each once', () => {
  const countries = countriesIn('ru');
  expect(countries).toContainEqual({ code: 'KZ', name: 'Казахстан' });
  expect(countries.length).toBeGreaterThan(200);
  expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  expect(countries.map(({ code }) => code)).not.toContain('SU');
  expect(countries.map(({ code }) => code)).not.toContain('ZZ');
});
