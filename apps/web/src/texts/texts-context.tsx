import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { formatMoment, formatMoney, formatNumber, durationParts, workingTimeParts } from '#texts/kit';
import type { Language } from '#conveyor';
import type { Translate } from './translate.ts';

/** How values are told in the language of the page, on the clock of the browser. */
export type Words = Readonly<{
  language: Language;
  t: Translate;
  moment: (at: string | number) => string;
  money: (amount: number, currency: string | null) => string;
  number: (value: number) => string;
  /** Milliseconds of wall time. */
  duration: (ms: number) => string;
  /** Milliseconds of working time, in which a day is no unit. */
  workingTime: (ms: number) => string;
}>;

const WordsContext = createContext<Words | undefined>(undefined);

type Props = Readonly<{ language: Language; t: Translate; children: ReactNode }>;

export function WordsProvider({ language, t, children }: Props) {
  const words = useMemo(() => wordsIn(language, t), [language, t]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The texts of the page, and how values are told. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There are no words outside of WordsProvider');
  return words;
}

function wordsIn(language: Language, t: Translate): Words {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    language,
    t,
    moment: (at) => formatMoment(language, new Date(at).getTime(), timeZone),
    money: (amount, currency) =>
      currency === null ? formatNumber(language, amount) : formatMoney(language, amount, currency),
    number: (value) => formatNumber(language, value),
    duration: (ms) => durationParts(language, ms) ?? t('duration.moment'),
    workingTime: (ms) => workingTimeParts(language, ms) ?? t('duration.moment'),
  };
}
