import { LANGUAGES, LIGHTS, LOOKS_COOKIES, type Language, type Light } from '#conveyor';
import { cookieNamed, keepCookie } from './cookies.ts';

const KEYS_KEY = 'conveyor.keys';
const DEVICE_KEY = 'conveyor.device';
const OFF = 'off';

/** In which light somebody can read. */
export const SCHEMES = ['auto', 'light', 'dark'] as const;

/** The language that somebody chose in this browser; undefined when he never did. */
export function chosenLanguage(): Language | undefined {
  return languageNamed(cookieNamed(LOOKS_COOKIES.language));
}

export function chooseLanguage(language: Language): void {
  keepCookie(LOOKS_COOKIES.language, language);
}

/** The light that somebody chose in this browser; undefined: as on the device. */
export function chosenLight(): Light | undefined {
  return LIGHTS.find((light) => light === cookieNamed(LOOKS_COOKIES.light));
}

export function chooseLight(light: Light | undefined): void {
  keepCookie(LOOKS_COOKIES.light, light);
}

/** Has the browser keep what was chosen for another year: some forget what a page has kept after a week without it. */
export function renewLooks(): void {
  for (const name of Object.values(LOOKS_COOKIES)) {
    const value = cookieNamed(name);
    if (value !== undefined) keepCookie(name, value);
  }
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

function languageNamed(name: string | undefined): Language | undefined {
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
