import type { RussianOf } from '../catalogue.ts';
import type { importing as english } from '../en/import.ts';

/** What is wrong with a file of leads, in Russian. */
export const importing = {
  'import.cells_one': 'в строке {{count}} ячейка, а в заголовке {{wanted}}',
  'import.cells_few': 'в строке {{count}} ячейки, а в заголовке {{wanted}}',
  'import.cells_many': 'в строке {{count}} ячеек, а в заголовке {{wanted}}',
  'import.cells_other': 'в строке {{count}} ячейки, а в заголовке {{wanted}}',
  'import.empty': 'здесь пусто, а без этого нельзя',
  'import.not-a-number': '«{{cell}}» — не число',
  'import.stage': 'в воронке нет этапа «{{stage}}»; есть: {{stages}}',
  'import.employee': 'сотрудника «{{employee}}» нет',
  'import.namesakes': 'сотрудников «{{employee}}» несколько; укажите адрес почты',
  'import.repeated': 'внешний номер {{externalId}} уже стоит в строке {{line}}',
  'import.kept': 'С этим лидом с тех пор уже работали',
  'import.reason': 'причина',

  'import.problem.column': 'Столбца «{{column}}» нет; в файле есть: {{headings}}.',
  'import.problem.field': 'Поля {{field}} нет; поля такие: {{fields}}.',
  'import.problem.field-twice': 'Поле {{field}} назначено нескольким столбцам; выберите один.',
  'import.problem.name':
    'Ни один столбец не даёт имя лида; укажите его через {{option}}. В файле есть: {{headings}}.',
  'import.problem.name.sent':
    'Ни один столбец не даёт имя лида: назовите один из них «Имя». В файле есть: {{headings}}.',
  'import.problem.rows': 'В файле больше {{most}} строк; разделите его на несколько.',
  'import.problem.funnel': 'Воронки «{{funnel}}» нет; есть: {{funnels}}.',
  'import.problem.funnel-taken':
    'Воронка «{{funnel}}» уже есть. Для истории создаётся своя воронка: назовите её иначе.',
  'import.problem.funnel-ambiguous': 'Воронок «{{funnel}}» несколько; укажите номер.',
  'import.problem.stage': 'В воронке нет этапа «{{stage}}»; есть: {{stages}}.',

  'file.missing': 'Файла {{file}} нет.',
  'file.unreadable': 'Файл {{file}} не читается ({{reason}}).',
  'file.unwritable': 'Файл {{file}} не записывается ({{reason}}).',
  'file.encoding': 'Кодировки {{encoding}} нет.',
  'file.not-text':
    '{{file}} — не текст в кодировке {{encoding}}. Укажите кодировку, например {{option}}; таблицу сначала сохраните как {{format}}.',
  'file.sent': 'Файл',
  'file.not-text.sent':
    'Файл — не текст в кодировке {{encoding}}. Выберите другую кодировку, например {{example}}; таблицу сначала сохраните как {{format}}.',
  'file.quotes':
    '{{file}}, строка {{line}}: кавычка не закрыта или стоит посреди ячейки. Дальше строки не отличить друг от друга.',
  'file.row-too-long': '{{file}}, строка {{line}}: в ней больше {{most}} байт; не пропущена ли кавычка?',
  'file.no-heading': '{{file}} пуст: в первой строке должны быть названия столбцов.',
} as const satisfies RussianOf<typeof english>;
