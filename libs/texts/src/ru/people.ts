import type { RussianOf } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

/** What is wrong with an employee, or with a stage's specialists, in Russian. */
export const people = {
  'people.SPECIALIST_TWICE': 'Это тот же сотрудник, что и специалист номер {{place}} в списке.',
  'people.SPECIALIST_UNKNOWN': 'Сотрудника {{employeeId}} нет.',
  'people.SPECIALIST_INACTIVE':
    '{{name}} больше не работает в компании; уберите этого специалиста из списка.',
  'people.SPECIALIST_WITHOUT_LEADS':
    '{{name}} — в роли {{role}}, а с ней лидов не ведут; уберите этого специалиста из списка.',
  'people.WEIGHT_OUT_OF_RANGE': 'Вес — число больше нуля и не больше {{most}}; а здесь {{weight}}.',
  'people.CAPACITY_OUT_OF_RANGE':
    'Сколько лидов может вести специалист — целое число от 1 до {{most}}; а здесь {{capacity}}.',
  'people.AMOUNT_RANGE_EMPTY': 'Нет суммы, которая была бы и не меньше {{from}}, и не больше {{until}}.',
  'people.TIME_ZONE_UNKNOWN':
    'Часовой пояс называется по международному списку: часть света, косая черта, город; а здесь «{{timeZone}}».',
  'people.CHANNEL_TWICE': 'Канал {{channel}} в списке уже есть.',
  'people.PUSH_ALONE':
    'Кроме сообщений на устройствах нужен ещё один канал: устройства может не оказаться, и сообщить будет некуда.',
  'people.TELEGRAM_NOT_CONNECTED':
    '{{product}} ещё не подключён. Подключить его может только сам сотрудник на странице своей учётной записи — после этого канал добавится сам.',
  'people.CHANNEL_WITHOUT_ADDRESS':
    'Сообщения идут в канал {{channel}}, поэтому здесь нужен адрес; укажите его или уберите {{channel}} из списка каналов.',
  'people.HAND_OVER_WHILE_ACTIVE': 'Лиды передают другим, когда сотрудник уходит: пришлите ещё и {{active}}.',
} as const satisfies RussianOf<typeof english>;
