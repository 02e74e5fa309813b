import type { Language } from '#conveyor';
import type { TextKey } from './catalogue.ts';
import { english } from './en/english.ts';
import { russian } from './ru/russian.ts';
import { translatorOf, type TranslateOf } from './translator.ts';

type Catalogue = typeof english;

export type Key = TextKey<Catalogue>;

export type Translate = TranslateOf<Catalogue>;

const catalogues = { en: english, ru: russian };

const made = new Map<Language, Translate>();

/** The texts in a language. Cheap to call again: each language is set up once. */
export function textsIn(language: Language): Translate {
  const known = made.get(language);
  if (known) return known;
  const translate = translatorOf<Catalogue>(language, catalogues[language]);
  made.set(language, translate);
  return translate;
}
