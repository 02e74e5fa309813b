import type { RussianOf } from '../catalogue.ts';
import type { answers as english } from '../en/answers.ts';

/** Answering a handoff from the message that told of it, in Russian. */
export const answers: RussianOf<typeof english> = {
  'action.accept': 'Принять',
  'action.decline': 'Отказаться',
  'action.back': 'Назад',
  'answer.why': 'Почему отказываетесь',
  'answer.why.hint': 'Лид перейдёт к следующему подходящему специалисту, причину увидит руководитель.',
  'answer.why.needed': 'Напишите причину в нескольких словах, не длиннее {{most}} знаков.',
  'answer.why.reply': 'Почему отказываетесь? Напишите несколько слов в ответ на это сообщение.',
  'answer.button.unknown': 'Эта кнопка больше не работает. Ответить можно в приложении.',
  'answer.not-both': 'Нажмите одну из двух кнопок.',
  'answer.link': 'Эта ссылка',
  'answer.link.NOT_AS_SIGNED':
    'Ссылка скопирована не полностью. Откройте её из сообщения ещё раз или откройте приложение.',
  'answer.link.KEY_UNKNOWN': 'Ссылка больше не работает: она слишком старая. Ответить можно в приложении.',
  'answer.link.EXPIRED':
    'Ссылка действовала ограниченное время, и оно вышло. Ваши лиды можно посмотреть в приложении.',
  'answer.title.accepted': 'Лид ваш',
  'answer.title.declined': 'Вы отказались',
  'answer.title.over': 'Отвечать больше не нужно',
  'answered.accepted': 'Вы приняли этого лида в {{at}}.',
  'answered.declined': 'Вы отказались от этого лида в {{at}}. Он перейдёт к другому специалисту.',
  'answered.accepted-before': 'Вы уже приняли этого лида в {{at}}.',
  'answered.declined-before': 'Вы уже отказались от этого лида в {{at}}.',
  'answered.moved-on': 'Этот лид уже не у вас: время для ответа вышло, или его передали другому.',
  'answered.not-yours': 'Ответить может только тот, кому предложили лида, и пока он здесь работает.',
  'answered.busy': 'Сейчас передаётся очень много лидов. Попробуйте ещё раз чуть позже.',
  'answered.failed': 'Не получилось. Попробуйте ещё раз или откройте приложение.',
};
