import type { RussianOf } from '#texts/kit';
import type { importGrid as english } from '../en/import-grid.ts';

/** A board of stickers is typed in, in Russian. */
export const importGrid = {
  'import.grid': 'Набрать лидов',
  'import.grid.why':
    'Строка — лид: {{down}} — вниз, {{right}} — вправо. В таблицу можно вставить строки из электронной таблицы или откуда угодно; если всё в одной строке, телефон, почта, сумма и компания найдутся сами.',
  'import.grid.open': 'Набрать вручную',
  'import.grid.close': 'Лучше загрузить файл',
  'import.grid.number': 'Строка',
  'import.grid.cell': '{{field}}, строка {{row}}',
  'import.grid.do_one': 'Посмотреть, что станет с {{count}} лидом',
  'import.grid.do_few': 'Посмотреть, что станет с {{count}} лидами',
  'import.grid.do_many': 'Посмотреть, что станет с {{count}} лидами',
  'import.grid.do_other': 'Посмотреть, что станет с {{count}} лидами',
  'import.grid.nothing': 'Пока ничего не набрано.',
  'import.grid.nameless_one': '{{count}} строка без имени: {{rows}}.',
  'import.grid.nameless_few': '{{count}} строки без имени: {{rows}}.',
  'import.grid.nameless_many': '{{count}} строк без имени: {{rows}}.',
  'import.grid.nameless_other': '{{count}} строки без имени: {{rows}}.',
  'import.grid.too-many': 'Сюда помещается не больше {{most}} лидов. Сохраните их в файл и загрузите его.',
  'import.typed': 'набранные лиды',
} as const satisfies RussianOf<typeof english>;
