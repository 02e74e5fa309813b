import { LANGUAGES, type Language } from '#conveyor';

const LANGUAGE_KEY = 'conveyor.language';

/** The language that somebody chose in this browser; undefined when he never did. */
export function chosenLanguage(): Language | undefined {
  return languageNamed(read(LANGUAGE_KEY));
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // A browser that keeps nothing asks the account again next time.
  }
}

/** The first language of the browser that there are texts in. */
export function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    const language = languageNamed(tag.slice(0, 2));
    if (language) return language;
  }
  return 'en';
}

function languageNamed(name: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === name);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
