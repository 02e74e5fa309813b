import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { LANGUAGES } from '#conveyor';
import { english } from './en/english.ts';
import { russian } from './ru/russian.ts';
import { textsIn } from './texts.ts';

const catalogues: Readonly<Record<(typeof LANGUAGES)[number], Readonly<Record<string, string>>>> = {
  en: english,
  ru: russian,
};

const FORM = /_(one|two|few|many|other|zero)$/;
const stemOf = (key: string): string => key.replace(FORM, '');
const variablesOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? '').sort();

describe('the catalogues', () => {
  it('have the same texts in both languages', () => {
    const keys = LANGUAGES.map((language) =>
      [...new Set(Object.keys(catalogues[language]).map(stemOf))].sort(),
    );
    expect(keys[0]).toEqual(keys[1]);
  });

  it.each(LANGUAGES)(
    'have each text in %s once: of two under one key the later would be told in the place of the other',
    (language) => {
      const folder = new URL(`${language}/`, import.meta.url);
      const keys = readdirSync(folder).flatMap((file) =>
        [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}'([\w.-]+)':/gm)].map(
          ([, key]) => key,
        ),
      );
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    },
  );

  it.each(LANGUAGES)('have in %s every plural form of that language and no other', (language) => {
    const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    const forms = new Map<string, string[]>();
    for (const key of Object.keys(catalogues[language])) {
      const form = FORM.exec(key)?.[1];
      if (form) forms.set(stemOf(key), [...(forms.get(stemOf(key)) ?? []), form].sort());
    }
    expect(forms.size).toBeGreaterThan(0);
    for (const [stem, found] of forms) expect([stem, found]).toEqual([stem, categories]);
  });

  it('name the same values in every language and form of a text', () => {
    for (const [key, text] of Object.entries(russian)) {
      const inEnglish = Object.entries(english).filter(([other]) => stemOf(other) === stemOf(key));
      expect(inEnglish.length).toBeGreaterThan(0);
      for (const [, other] of inEnglish) expect([key, variablesOf(text)]).toEqual([key, variablesOf(other)]);
    }
  });

  it('hold no empty text, no stray blanks, and no reference to another text', () => {
    for (const text of LANGUAGES.flatMap((language) => Object.values(catalogues[language]))) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text).not.toContain('$t(');
      expect(text.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  it('are written in their own alphabet', () => {
    for (const text of Object.values(english)) expect(text).not.toMatch(/[а-яё]/i);
    for (const [key, text] of Object.entries(russian)) {
      if (text.replace(/\{\{\w+\}\}/g, '').match(/[a-z]/i))
        throw new Error(`Latin letters in '${key}': ${text}`);
    }
  });
});

describe('a text', () => {
  it('may tell a number and be the same with every one', () => {
    expect(textsIn('en')('replay.files', { format: 'olist', count: 2 })).toContain('2 files');
  });

  it.each([
    [0, '0 лидов'],
    [1, '1 лид'],
    [2, '2 лида'],
    [5, '5 лидов'],
    [11, '11 лидов'],
    [21, '21 лид'],
    [104, '104 лида'],
  ])('counts %i leads as Russian does', (count, expected) => {
    expect(textsIn('ru')('waiting.leads', { count })).toBe(expected);
  });

  it('counts leads as English does', () => {
    const t = textsIn('en');
    expect([0, 1, 2].map((count) => t('waiting.leads', { count }))).toEqual(['0 leads', '1 lead', '2 leads']);
  });

  it('puts values in exactly as they are, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (lead, stage) => {
        expect(textsIn('en')('handoff.subject', { lead, stage })).toBe(`${lead} · ${stage}`);
      }),
    );
  });

  it('does not read what stands in a value', () => {
    const lead = '{{stage}} $t(fact.lead) $& $1';
    expect(textsIn('ru')('handoff.subject', { lead, stage: 'S' })).toBe(`${lead} · S`);
  });

  it('is refused when the key or a value is missing', () => {
    const t = textsIn('en');
    // @ts-expect-error there is no such text
    expect(() => t('no.such.text')).toThrow("There is no text 'no.such.text' in 'en'.");
    // @ts-expect-error the stage is missing
    expect(() => t('handoff.subject', { lead: 'L' })).toThrow("was not told 'stage'");
    // @ts-expect-error a text with variables wants values
    expect(() => t('why.named-by')).toThrow("was not told 'by'");
  });
});
