import type { RussianOf } from '../catalogue.ts';
import type { outside as english } from '../en/outside.ts';

/** Who outside is told of the line, in Russian. */
export const outside: RussianOf<typeof english> = {
  'outside.webhook': 'вебхук тревог',
  'outside.watcher': 'внешний наблюдатель',
  'outside.ADDRESS_NOT_ASKED':
    'Обращаться можно только к адресам в интернете, которые начинаются с {{https}}. Адреса своей сети разрешает тот, кто управляет этим сервером: {{setting}}.',

  'outside.tested.taken': '{{host}} отвечает {{status}}: сообщение принято.',
  'outside.tested.refused': '{{host}} отвечает {{status}}: запрос дошёл, но не принят.',
  'outside.tested.moved':
    '{{host}} отвечает {{status}} и отсылает на другой адрес. Переходов мы не делаем: задайте сразу тот адрес.',
  'outside.tested.unreached': 'Не удалось связаться с {{host}}: {{said}}',
  'outside.tested.silent': '{{host}} не отвечает дольше {{time}}.',
  'outside.tested.not-allowed':
    '{{host}} ведёт в сеть, к которой обращаться нельзя. Разрешить её может тот, кто управляет этим сервером: {{setting}}.',
  'outside.tested.unreadable': 'Сохранённый адрес не удалось прочитать. Задайте его снова.',
  'outside.tested.not-set': 'Адрес не задан, поэтому никто ничего не узнаёт.',
};
