import type { RussianOf } from '#texts/kit';
import type { exporting as english } from '../en/export.ts';

/** Data is taken out as a file, in Russian. */
export const exporting = {
  'me.export': 'Выгрузка данных',
  'board.to-export': 'Выгрузить лиды',
  'export.title': 'Выгрузка данных',
  'export.about':
    'Выберите, что сохранить в файл. В нём будет то, что вам видно здесь, на этот момент. О выгрузке останется запись в журнале.',
  'export.what': 'Что выгрузить',
  'export.what.leads': 'Лиды',
  'export.what.leads.why':
    'Каждый лид со всем, что о нём известно: на каком он этапе и у кого. Файл с открытыми лидами можно загрузить в другой «Конвейер»: столбцы он узнает сам. Выигранные и потерянные лиды начались бы там заново. В файле есть имена и телефоны — храните его бережно.',
  'export.what.visits': 'Визиты',
  'export.what.visits.why':
    'Каждое пребывание лида на этапе: у кого, с какого времени и до какого, чем кончилось. Кто этот лид, по файлу не узнать.',
  'export.what.activities': 'Активности',
  'export.what.activities.why': 'Все отмеченные звонки, встречи, презентации и письма с заметками.',
  'export.what.handoffs': 'Передачи лидов',
  'export.what.handoffs.why': 'Кому какой лид передали и что он ответил.',
  'export.what.messages': 'Сообщения',
  'export.what.messages.why':
    'Кому, о чём и по какому каналу сообщили и дошло ли. Текста сообщений в файле нет.',
  'export.what.employees': 'Сотрудники',
  'export.what.employees.why': 'Все сотрудники, в том числе ушедшие: роль, отдел, почта и язык.',
  'export.every-funnel': 'Все воронки',
  'export.status': 'Какие лиды',
  'export.status.all': 'Открытые и закрытые',
  'export.status.open': 'Только открытые',
  'export.status.closed': 'Только выигранные и потерянные',
  'export.from': 'С какого дня',
  'export.until': 'По какой день',
  'export.format': 'Формат',
  'export.format.csv': '{{format}} — таблица текстом',
  'export.format.xlsx': '{{format}} — книга для {{program}}',
  'export.format.jsonl': '{{format}} — для программ',
  'export.delimiter': 'Чем разделить столбцы',
  'export.delimiter.usual': 'Как ждёт {{program}}',
  'export.delimiter.comma': 'Запятая',
  'export.delimiter.semicolon': 'Точка с запятой',
  'export.delimiter.tab': 'Табуляция',
  'export.do': 'Скачать',
  'export.backup': 'Всё сразу',
  'export.backup.why':
    'В резервной копии есть всё, и её можно загрузить в пустой «Конвейер». На странице её не сделать: это делает тот, кто следит за сервером, вот этой командой.',
} as const satisfies RussianOf<typeof english>;
