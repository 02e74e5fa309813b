import type { Language } from '#conveyor';
import { textsIn } from './texts.ts';

/** Why a secret at rest can't be used, as a code and what is known of its key. */
export type SecretTrouble = 'NO_KEY' | 'KEY_UNKNOWN' | 'NOT_AS_SEALED' | 'NOT_SEALED';

/** What happened and what to do about it; never a word of what the secret holds. */
export function secretSentence(
  language: Language,
  code: SecretTrouble,
  details: Readonly<{ keyId?: string }>,
): string {
  const t = textsIn(language);
  const setting = 'SECRET_KEYS';
  const keyId = details.keyId ?? '';
  if (code === 'NO_KEY') return t('secret.NO_KEY', { setting });
  if (code === 'KEY_UNKNOWN') return t('secret.KEY_UNKNOWN', { setting, keyId });
  return code === 'NOT_SEALED' ? t('secret.NOT_SEALED') : t('secret.NOT_AS_SEALED', { keyId });
}
