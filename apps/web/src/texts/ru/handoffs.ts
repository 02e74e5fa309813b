import type { RussianOf } from '#texts/kit';
import type { handoffs as english } from '../en/handoffs.ts';

/** A handoff and the answer to it, in Russian. */
export const handoffs = {
  'offer.title': 'Вам передают лид',
  'offer.accept': 'Принять',
  'offer.decline': 'Отказаться',
  'offer.decline.title': 'Отказаться: {{lead}}',
  'offer.decline.why': 'Почему',
  'offer.decline.hint': 'Лид перейдёт к следующему подходящему специалисту, причину увидит руководитель.',
  'offer.cancel': 'Отмена',
  'offer.left': 'на ответ осталось {{time}} рабочего времени',
  'offer.left.paused': 'на ответ осталось {{time}} рабочего времени; пока вы не на работе, время не идёт',
  'offer.late': 'время на ответ вышло',
  'offer.any-time': 'ответить можно в любое время',
  'offer.accepted': '{{lead}} — теперь ваш лид.',
  'offer.declined': '{{lead}} — вы отказались.',
} as const satisfies RussianOf<typeof english>;
