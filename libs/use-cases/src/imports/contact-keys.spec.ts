import { describe, expect, it } from '@jest/globals';
import { factsOf } from '#conveyor';
import { contactKeys, countryOf, phoneKeyOf } from './contact-keys.ts';

const FACTS = factsOf({ name: 'Пётр  Ильин' });

describe('a phone', () => {
  it.each([
    ['8 (495) 123-45-67', 'RU'],
    ['+7 495 123 45 67', 'US'],
    ['4951234567', 'RU'],
    ['7-495-1234567', 'RU'],
  ] as const)('is one and the same, however it is written: %s in %s', (phone, country) => {
    expect(phoneKeyOf(phone, country)).toBe('+74951234567');
  });

  it.each(['12', 'call me', '', '+7 495 1'])(
    'that no number can be is compared with nothing: %s',
    (phone) => {
      expect(phoneKeyOf(phone, 'RU')).toBeNull();
    },
  );

  it('without a country is of the one that was said, else of where the language is at home', () => {
    expect([
      countryOf('KZ', 'ru'),
      countryOf(null, 'ru'),
      countryOf(null, 'en'),
      countryOf('XX', 'ru'),
    ]).toEqual(['KZ', 'RU', 'US', 'US']);
  });
});

describe('a customer', () => {
  it('is known by his company and name, whatever their case, blanks and ё', () => {
    const one = contactKeys({ ...FACTS, company: ' ООО «Ёлка» ' }, 'RU').named;
    expect(contactKeys({ ...FACTS, name: 'петр ильин', company: 'ооо «елка»' }, 'RU').named).toBe(one);
  });

  it('without a company is not known by his name: namesakes are many', () => {
    expect(contactKeys(FACTS, 'RU').named).toBeNull();
  });

  it('has an address in small letters, and an external id as it stands', () => {
    const keys = contactKeys({ ...FACTS, email: ' P.Ilin@Firma.RU ', externalId: '0012' }, 'RU');
    expect(keys).toMatchObject({ email: 'p.ilin@firma.ru', externalId: '0012', phone: null });
  });
});
