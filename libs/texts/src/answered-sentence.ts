import type { Language } from '#conveyor';
import { formatMoment } from './moment.ts';
import { textsIn } from './texts.ts';

/** What became of an answer to a handoff that was given from a message, and when. */
export type AnsweredFacts =
  | Readonly<{ became: 'accepted' | 'declined' | 'accepted-before' | 'declined-before'; at: number }>
  | Readonly<{ became: 'moved-on' | 'not-yours' | 'busy' }>;

/** The same as a sentence to whoever has answered, on the clock of `timeZone`. */
export function answeredSentence(language: Language, answered: AnsweredFacts, timeZone: string): string {
  const t = textsIn(language);
  return 'at' in answered
    ? t(`answered.${answered.became}`, { at: formatMoment(language, answered.at, timeZone) })
    : t(`answered.${answered.became}`);
}
