import type { RussianOf } from '../catalogue.ts';
import type { workbooks as english } from '../en/workbooks.ts';

/** What is wrong with a workbook, in Russian. */
export const workbooks = {
  'workbook.none': '{{file}} — не книга с таблицами. Можно прочесть: {{kinds}} и текст с разделителями.',
  'workbook.format':
    '{{file}}: файлы вида {{format}} прочесть нельзя. Откройте файл там, где он сделан, и сохраните таблицу как {{best}}; можно прочесть: {{kinds}}.',
  'workbook.locked': '{{file}} просит пароль. Снимите пароль, сохраните книгу и выберите её ещё раз.',
  'workbook.damaged':
    '{{file}} повреждён или скопирован не целиком. Откройте его в программе для таблиц, сохраните заново как {{best}} и выберите ещё раз.',
  'workbook.too-large':
    '{{file}} больше {{most}} МБ. Разделите его или сохраните нужный лист как {{format}}.',
  'workbook.unpacks-too-large':
    '{{file}} после распаковки занял бы больше {{most}} МБ или сжат так, как таблицы не сжимают. Скопируйте таблицу в новую книгу и сохраните её как {{best}}.',
  'workbook.too-slow_one':
    '{{file}} не удалось прочесть за {{count}} секунду. Скопируйте таблицу в новую книгу без оформления или сохраните лист как {{format}}.',
  'workbook.too-slow_few':
    '{{file}} не удалось прочесть за {{count}} секунды. Скопируйте таблицу в новую книгу без оформления или сохраните лист как {{format}}.',
  'workbook.too-slow_many':
    '{{file}} не удалось прочесть за {{count}} секунд. Скопируйте таблицу в новую книгу без оформления или сохраните лист как {{format}}.',
  'workbook.too-slow_other':
    '{{file}} не удалось прочесть за {{count}} секунды. Скопируйте таблицу в новую книгу без оформления или сохраните лист как {{format}}.',
  'workbook.too-much':
    'Чтобы прочесть {{file}}, нужно слишком много памяти. Разделите его или сохраните нужный лист как {{format}}.',
  'workbook.sheet-missing': 'В {{file}} нет листа «{{sheet}}».',
  'workbook.sheet-empty': '{{file}}: лист «{{sheet}}» пуст. Выберите другой.',
  'workbook.sheet-without-table':
    '{{file}}: на листе «{{sheet}}» рисунок или диаграмма, а таблицы нет. Выберите другой лист.',
  'workbook.heading-empty':
    '{{file}}, лист «{{sheet}}»: строка {{line}} пуста и названий столбцов не даёт. Выберите другую строку.',
} as const satisfies RussianOf<typeof english>;
