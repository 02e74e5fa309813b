import type { RussianOf } from '../catalogue.ts';
import type { refused as english } from '../en/refused.ts';

/** What is told when a provider knows no such address as somebody has, in Russian. */
export const refused = {
  'refused.who': '{{person}} не получает сообщений: {{channel}}',
  'refused.nobody': 'Кто-то не получает сообщений: {{channel}}',
  'refused.own': 'Сообщения до вас не доходят: {{channel}}',
  'refused.hint':
    'Пока адрес прежний, туда ничего не отправляется. Исправьте адрес, выберите другой канал или, если адрес уже работает, попробуйте написать туда снова.',
  'refused.own-hint':
    'Пока адрес прежний, туда ничего не отправляется. Попросите исправить адрес или выберите другой канал.',
  'fact.refused-person': 'Кто',
  'fact.refused-channel': 'Канал',
  'fact.refused-since': 'С какого времени',
  'fact.refused-said': 'Что ответил сервис',
  'why.refused': 'вы отвечаете за людей этого отдела',
  'action.open-person': 'Открыть карточку сотрудника',
  'action.open-account': 'Открыть мой профиль',
} as const satisfies RussianOf<typeof english>;
