import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '#conveyor';

type Catalogues = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const FORM = /_(one|two|few|many|other|zero)$/;
const stemOf = (key: string): string => key.replace(FORM, '');
const variablesOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? '').sort();

/** What holds for texts in both languages. `folder` has a folder of topics for each language; `names` are told in their own letters everywhere. */
export function itKeepsTheRulesOfTexts(
  catalogues: Catalogues,
  folder: URL,
  names: readonly string[] = [],
): void {
  it('have the same texts in both languages', () => {
    const keys = LANGUAGES.map((language) =>
      [...new Set(Object.keys(catalogues[language]).map(stemOf))].sort(),
    );
    expect(keys[0]).toEqual(keys[1]);
  });

  it.each(LANGUAGES)(
    'have each text in %s once: of two under one key the later would be told in the place of the other',
    (language) => {
      const ofLanguage = new URL(`${language}/`, folder);
      const keys = readdirSync(ofLanguage).flatMap((file) =>
        [...readFileSync(new URL(file, ofLanguage), 'utf8').matchAll(/^ {2}'([\w.-]+)':/gm)].map(
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
    for (const [key, text] of Object.entries(catalogues.ru)) {
      const inEnglish = Object.entries(catalogues.en).filter(([other]) => stemOf(other) === stemOf(key));
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
    const inOwn = (language: Language): [string, string][] =>
      Object.entries(catalogues[language])
        .filter(([key]) => !names.includes(key))
        .map(([key, text]) => [key, text.replace(/\{\{\w+\}\}/g, '')]);
    expect(inOwn('en').filter(([, text]) => /[а-яё]/i.test(text))).toEqual([]);
    expect(inOwn('ru').filter(([, text]) => /[a-z]/i.test(text))).toEqual([]);
  });
}
