import type { WrittenToBot } from '#channels';
import type { Language } from '#conveyor';

/** The language of who is not known here: as his own Telegram speaks; where it does not say how, Russian. */
export function languageOf({ languageTag }: Pick<WrittenToBot, 'languageTag'>): Language {
  return languageTag === null || /^ru\b/i.test(languageTag) ? 'ru' : 'en';
}
