import type { Language } from '#conveyor';
import { formatAge, textsIn } from '#texts';

/** What came back when somebody outside was tried out, in a word, as a sentence, and as the status that it was. */
export type SaidOfAnswer = Readonly<{ outcome: 'taken' | 'refused'; message: string; code: string }>;

/** What a status means that somebody outside has answered to a test. */
export function saidOfAnswer(language: Language, host: string, status: number): SaidOfAnswer {
  const t = textsIn(language);
  const facts = { host, status: String(status) };
  const code = String(status);
  if (status >= 200 && status <= 299)
    return { outcome: 'taken', message: t('outside.tested.taken', facts), code };
  const moved = status >= 300 && status <= 399;
  return { outcome: 'refused', message: t(`outside.tested.${moved ? 'moved' : 'refused'}`, facts), code };
}

/** Why nothing was answered, as a sentence; `code` is what OutsideError calls it, `withinMs` how long was waited. */
export function saidOfSilence(language: Language, host: string, code: string, withinMs: number): string {
  const t = textsIn(language);
  if (code === 'NOT_ALLOWED') return t('outside.tested.not-allowed', { host, setting: 'OUTGOING_ALLOWED' });
  if (code === 'NO_ANSWER')
    return t('outside.tested.silent', { host, time: formatAge(language, withinMs / 1_000) });
  return t('outside.tested.unreached', { host, said: code });
}
