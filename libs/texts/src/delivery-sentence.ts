import type { Notification } from '#contracts';
import { SILENCES, type Language } from '#conveyor';
import { textsIn } from './texts.ts';

/** What the line itself gives for a reason when it sends nothing. */
const SUPPRESSED = [
  ...SILENCES,
  'OWN_ACTION',
  'HAD_IT',
  'ERASED',
  'NOT_WANTED_ANY_MORE',
  'IN_ONE_MESSAGE',
] as const;

/** What became of a message, with the reason where there is one: the line's own in words, a provider's as it called it. */
export function deliverySentence(
  language: Language,
  { state, code }: Pick<Notification, 'state' | 'code'>,
): string {
  const t = textsIn(language);
  const word = t(`delivery.${state}`);
  if (code === null) return word;
  const known = SUPPRESSED.find((one) => one === code);
  return t('delivery.because', { state: word, reason: known ? t(`suppressed.${known}`) : code });
}
