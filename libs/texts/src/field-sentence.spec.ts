import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import {
  brokenFields,
  DeclineHandoffBody,
  HandoffQuery,
  NewAbsenceBody,
  NewEmployeeBody,
  NewLeadBody,
  ReplayRoutingBody,
} from '#contracts';
import type { Language } from '#conveyor';
import { fieldSentence } from './field-sentence.ts';

const sentences = (contract: z.ZodType, value: unknown, language: Language): string[] =>
  brokenFields(contract, value).map((field) => `${field.path.join('.')}: ${fieldSentence(language, field)}`);

const WRONG_LEAD = {
  funnelId: 'x',
  name: ' ',
  company: 'c'.repeat(201),
  email: 'nobody',
  amount: 1.234,
  currency: 'eur',
  language: 'Russian',
  phone: 7,
  force: 'yes',
  priority: 1,
};

describe('a field that is wrong', () => {
  it('is told in English with what was expected', () => {
    expect(sentences(NewLeadBody, WRONG_LEAD, 'en')).toEqual([
      'funnelId: An id is expected here, like 019aa1f2-5b7c-7d3e-8f00-1a2b3c4d5e6f.',
      'name: This can not be left empty.',
      'company: This can be at most 200 characters long.',
      'email: An e-mail address is expected here, like name@example.com.',
      'phone: Here a text is expected, not 7.',
      'amount: A multiple of 0.01 is expected here; got 1.234.',
      'currency: A currency is written in three capital letters, like EUR.',
      'language: A language is written in two small letters, like en.',
      'force: Here true or false is expected, not a text.',
      'priority: There is no such field.',
    ]);
    expect(sentences(DeclineHandoffBody, {}, 'en')).toEqual([
      'reason: This is missing: a text is expected here.',
    ]);
  });

  it('is told in Russian with what was expected', () => {
    expect(sentences(NewLeadBody, WRONG_LEAD, 'ru')).toEqual([
      'funnelId: Здесь ожидается идентификатор, например 019aa1f2-5b7c-7d3e-8f00-1a2b3c4d5e6f.',
      'name: Это поле нельзя оставить пустым.',
      'company: Здесь помещается не больше 200 знаков.',
      'email: Здесь ожидается адрес почты, например name@example.com.',
      'phone: Здесь ожидается текст, а указано вот что: 7.',
      'amount: Здесь ожидается число, кратное 0,01; а здесь 1,234.',
      'currency: Валюта пишется тремя заглавными латинскими буквами, например EUR.',
      'language: Язык пишется двумя строчными латинскими буквами, например en.',
      'force: Здесь ожидается да или нет, а указано вот что: текст.',
      'priority: Такого поля нет.',
    ]);
    expect(sentences(DeclineHandoffBody, {}, 'ru')).toEqual(['reason: Здесь нужно указать: текст.']);
  });

  it('is told of numbers, choices, dates and lists alike', () => {
    expect(sentences(ReplayRoutingBody, { last: 0, policy: 'best', rampWeeks: 1.5 }, 'en')).toEqual([
      'last: A number of at least 1 is expected here; got 0.',
      'policy: One of these is expected here: weighted-least-loaded, smooth-weighted-round-robin, same-person-first, strongest-first, pull, manual.',
      'rampWeeks: Here a whole number is expected, not 1.5.',
    ]);
    expect(
      sentences(NewAbsenceBody, { kind: 'illness', firstDay: '2026-13-01', lastDay: '2026-12-01' }, 'ru'),
    ).toEqual(['firstDay: Здесь ожидается дата, например 2026-12-31.']);
    expect(
      sentences(NewAbsenceBody, { kind: 'illness', from: '2026-12-01', until: '2026-12-01T09:00:00Z' }, 'en'),
    ).toEqual(['from: A moment with its offset is expected here, like 2026-12-31T09:00:00+03:00.']);
    expect(sentences(NewEmployeeBody.pick({ channels: true }), { channels: [] }, 'ru')).toEqual([
      'channels: Список не может быть пустым.',
    ]);
  });

  it('of an address that is no number is told as the text that it is', () => {
    expect(sentences(HandoffQuery, { limit: 'x' }, 'en')).toEqual([
      'limit: Here a number is expected, not a text.',
    ]);
  });

  it('is never told in the words of a schema', () => {
    const told = (['en', 'ru'] as const).flatMap((language) => sentences(NewLeadBody, WRONG_LEAD, language));
    for (const sentence of told) expect(sentence).not.toMatch(/string|undefined|UUID|\[A-Z\]|Invalid|Неверн/);
  });
});
