import type { RussianOf } from '#texts/kit';
import type { states as english } from '../en/states.ts';

/** Words for how leads, handoffs and messages stand and why, in Russian. Forms fit men and women alike. */
export const states = {
  'status.open': 'открыт',
  'status.won': 'выигран',
  'status.lost': 'потерян',

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

  'handoff.offered': 'ещё не принят',
  'handoff.accepted': 'принят',
  'handoff.declined': 'не принят',
  'handoff.expired': 'ответа вовремя не было',
  'handoff.withdrawn': 'передача отозвана',
  'handoff.escalated': 'не принят, руководителю сообщили',
  'handoff.returned': 'возвращён',

  'rank.primary': 'основной',
  'rank.reserve': 'резерв',

  'exclusion.INACTIVE': 'больше не работает',
  'exclusion.DECLINED': 'уже был отказ',
  'exclusion.EXPIRED': 'вовремя не было ответа',
  'exclusion.HELD_IT': 'лид был здесь до этого',
  'exclusion.ABSENT': 'отсутствие',
  'exclusion.NOT_WORKING': 'нерабочее время',
  'exclusion.LANGUAGE': 'другие языки',
  'exclusion.REGION': 'другие регионы',
  'exclusion.SEGMENT': 'другие сегменты',
  'exclusion.AMOUNT': 'другие суммы',
  'exclusion.AT_CAPACITY': 'нет места',
  'exclusion.FULL': 'нет места на всех этапах вместе',
} as const satisfies RussianOf<typeof english>;
