import { translatorOf, type TextKey, type TranslateOf } from '#texts/kit';
import type { Language } from '#conveyor';
import type { english } from './en/english.ts';

export type Catalogue = typeof english;
export type Key = TextKey<Catalogue>;
export type Translate = TranslateOf<Catalogue>;

/** Loads the texts of one language: nobody reads two at a time. */
export async function loadTexts(language: Language): Promise<Translate> {
  const texts =
    language === 'ru' ? (await import('./ru/russian.ts')).russian : (await import('./en/english.ts')).english;
  return translatorOf<Catalogue>(language, texts);
}
