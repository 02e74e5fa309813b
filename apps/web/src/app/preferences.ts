import { LANGUAGES, type Language } from '#conveyor';

const LANGUAGE_KEY = 'conveyor.language';
const KEYS_KEY = 'conveyor.keys';
const DEVICE_KEY = 'conveyor.device';
const OFF = 'off';

/** In which light somebody can read. */
export const SCHEMES = ['auto', 'light', 'dark'] as const;

/** The language that somebody chose in this browser; undefined when he never did. */
export function chosenLanguage(): Language | undefined {
  return languageNamed(read(LANGUAGE_KEY));
}

export function chooseLanguage(language: Language): void {
  keep(LANGUAGE_KEY, language);
}

/** Whether characters alone do something in this browser: they do until somebody switches them off. */
export function areKeysOn(): boolean {
  return read(KEYS_KEY) !== OFF;
}

export function switchKeys(on: boolean): void {
  keep(KEYS_KEY, on ? 'on' : OFF);
}

/** Whether this employee wanted messages in this browser, so that they go on when he has signed in anew. */
export function wantsMessagesHere(employeeId: string): boolean {
  return read(DEVICE_KEY) === employeeId;
}

/** Null: nobody wants any here. */
export function wantMessagesHere(employeeId: string | null): void {
  keep(DEVICE_KEY, employeeId ?? OFF);
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

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing begins anew next time.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
