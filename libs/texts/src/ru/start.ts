import type { RussianOf } from '../catalogue.ts';
import type { start as english } from '../en/start.ts';

/** What the operator reads when a process starts or can't, in Russian. */
export const start = {
  'start.ready': 'Конвейер работает',
  'start.address': 'Адрес',
  'start.reference': 'Описание запросов, каждый можно попробовать',
  'start.mailbox': 'Сообщения, которые ушли бы сотрудникам',
  'start.set-up': 'Настроить, в течение часа',
  'start.stop': 'Остановить',
  'start.stop.how': '{{keys}}',
  'start.demo': 'Загружаю пример отдела…',
  'start.demo.loaded': 'Пример отдела загружен: лидов {{leads}}, за {{seconds}} с.',
  'start.stopping': 'Останавливаюсь…',
  'start.port-taken':
    '{{setting}}: порт {{port}} занят другой программой; остановите её или выберите другой порт.',
  'start.port-forbidden':
    '{{setting}}: порт {{port}} этой учётной записи открыть нельзя; выберите больше 1023.',
  'start.clock-skewed':
    'Часы этой машины и базы данных расходятся на {{seconds}} с; настройте их по серверу времени.',
  'start.database-unreachable': '{{setting}}: база данных не отвечает ({{reason}}).',
  'start.database-not-made': 'Отдельную базу создать не удалось: {{reason}}',
  'start.database-too-old': '{{setting}}: версия {{version}} слишком старая, нужна {{oldest}} или новее.',
  'start.database-ahead':
    '{{setting}}: таблицы этой базы изменила более новая версия программы ({{migrations}}). Запустите её или восстановите копию, сделанную до её установки.',
  'start.database-behind':
    '{{setting}}: таблицы этой базы старше, чем эта программа, а её пользователь не имеет права их менять ({{reason}}). Ничего не изменено; запустите один раз от имени пользователя, которому это разрешено.',
  'start.queue-unreachable': '{{setting}}: хранилище очередей не отвечает.',
  'start.queue-evicts':
    '{{setting}}: хранилище может выбросить задания, когда кончится память ({{name}} {{policy}}); поставьте {{wanted}}.',
  'start.queue-behind':
    'Таблицы очереди версии {{version}}, программе нужна {{expected}}, а пользователь базы данных не имеет права их менять. Ничего не изменено; запустите один раз от имени пользователя, которому это разрешено.',
  'start.queue-ahead':
    'Таблицы очереди изменила более новая версия программы. Запустите её или восстановите копию, сделанную до её установки.',
  'start.queue-trouble': 'Очередью пользоваться нельзя: {{reason}}.',
  'start.key-file':
    'Ключи для секретов, по 32 байта в {{encoding}} на строке, не удаётся ни прочитать из файла {{file}}, ни записать в него.',
  'start.secret-keys-missing':
    'Секреты в базе запечатаны ключом, которого здесь нет ({{keys}}). Добавьте его в {{place}}, а если он потерян, откажитесь от этих секретов: {{command}}.',
  'start.unexpected': 'Случилось непредвиденное: {{reason}}',
} as const satisfies RussianOf<typeof english>;
