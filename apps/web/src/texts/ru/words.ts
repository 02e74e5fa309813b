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

  'secret.show': 'Показать или скрыть',

  'outcome.advanced': 'передан дальше',
  'outcome.won': 'выигран',
  'outcome.lost': 'потерян',
  'outcome.returned': 'возвращён',
  'outcome.reassigned': 'передан другому',
  'outcome.claimed': 'взят из очереди',
  'outcome.declined': 'не принят',
  'outcome.expired': 'ответа вовремя не было',
  'outcome.handed_out': 'выдан из очереди',
  'outcome.undone': 'отменено',
} as const satisfies RussianOf<typeof english>;
