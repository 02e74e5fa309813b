import type { RussianOf } from '../catalogue.ts';
import type { fields as english } from '../en/fields.ts';

/** What is wrong with a field that no type can say, in Russian. */
export const fields = {
  'field.CURSOR_UNKNOWN':
    'Курсор берут из предыдущей страницы как есть, остальные параметры запроса должны быть те же.',
  'field.LEAD_TWICE': 'Этот лид уже есть в списке выше.',
  'field.OUTCOME_OF_OTHER_KIND': 'У такого дела не бывает такого исхода.',
  'field.SEARCH_WITHOUT_LETTERS': 'Для поиска нужна хотя бы одна буква или цифра.',
  'field.LEAD_OR_FACTS': 'Укажите лид или сведения о лиде, которого ещё нет, — что-то одно.',
  'field.SORT_OF_OPEN_LEADS':
    'Выигранные и потерянные лиды не стоят ни на одном этапе; сортируйте их по новизне или запросите открытых.',
  'field.TEXT_NOT_KEEPABLE': 'В тексте есть знак, который нельзя сохранить: нулевой или половина знака.',
  'field.TIME_NOT_OF_DAY': 'Время пишут так: 09:30; часы после 24 — это следующий день.',
} as const satisfies RussianOf<typeof english>;
