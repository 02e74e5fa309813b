import type { RussianOf } from '#texts/kit';
import type { words as english } from '../en/words.ts';

/** Words for who and what things are, in Russian. */
export const words = {
  'language.en': 'English',
  'language.ru': 'Русский',
  'role.admin': 'администратор',
  'role.head': 'руководитель',
  'role.rep': 'специалист',
  'role.ops': 'эксплуатация',
  'role.viewer': 'наблюдатель',
} as const satisfies RussianOf<typeof english>;
