import type { RussianOf } from '#texts/kit';
import type { inbox as english } from '../en/inbox.ts';

/** The inbox, in Russian. */
export const inbox = {
  'inbox.title': 'Входящие',
  'inbox.offers': 'Ждут вашего ответа',
  'inbox.offers.none': 'Ничего не ждёт вашего ответа.',
  'inbox.offered-by': 'от кого: {{name}}',
  'inbox.from-outside': 'новый или из очереди',
  'inbox.brief.none': 'Ничего не написали.',
  'inbox.count_one': '{{count}} лид ждёт вашего ответа',
  'inbox.count_few': '{{count}} лида ждут вашего ответа',
  'inbox.count_many': '{{count}} лидов ждут вашего ответа',
  'inbox.count_other': '{{count}} лида ждут вашего ответа',

  'shift.on': 'На смене',
  'shift.on.why': 'Вы получаете новых лидов на своих этапах, когда подходит ваша очередь.',
  'shift.away': 'Вы отсутствуете: новых лидов не будет, пока вы не вернётесь.',
  'shift.off.why': 'Новых лидов вы не получаете, сроки ваших лидов стоят. До: {{moment}}.',
  'shift.off.open': 'Новых лидов вы не получаете, сроки ваших лидов стоят.',
  'shift.until': 'Не на смене до',
  'shift.until.set': 'Поставить',

  'notices.title': 'Сообщения',
  'notices.unread_one': '{{count}} непрочитанное',
  'notices.unread_few': '{{count}} непрочитанных',
  'notices.unread_many': '{{count}} непрочитанных',
  'notices.unread_other': '{{count}} непрочитанного',
  'notices.none': 'Вам пока ничего не сообщали.',
  'notices.read': 'Прочитано',
  'notices.history': 'уже не так',
  'notices.new': 'новое',

  'passed.title': 'Что вы передали',
  'passed.none': 'Вы пока ничего не передавали.',
  'passed.to': 'кому: {{name}}, {{state}}',
  'back.title': 'Что вернулось',
  'back.none': 'Ничего не вернулось.',
  'back.reason': 'Причина: {{reason}}',
} as const satisfies RussianOf<typeof english>;
