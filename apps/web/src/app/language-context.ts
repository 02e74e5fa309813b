import { createContext, useContext } from 'react';
import type { Language } from '#conveyor';

/** The language of the page, and how to choose another one. */
export type ChosenLanguage = Readonly<{ language: Language; choose: (language: Language) => Promise<void> }>;

export const LanguageContext = createContext<ChosenLanguage | undefined>(undefined);

export function useLanguage(): ChosenLanguage {
  const chosen = useContext(LanguageContext);
  if (!chosen) throw new Error('There is no language outside of the app');
  return chosen;
}
