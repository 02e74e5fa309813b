import type { RussianOf } from '../catalogue.ts';
import type { figures as english } from '../en/figures.ts';

/** How figures are counted, in Russian. */
export const figures = {
  'figures.rule':
    'Считаются визиты, начатые с {{from}} по {{until}}: конверсия — доля ушедших с этапа вперёд среди завершённых: переданных, выигранных, потерянных и возвращённых. Открытые показаны отдельно и неудачами не считаются; смена исполнителя — не завершение; отменённое не считается.',
  'figures.rule.own': 'Учтены только ваши визиты.',
} as const satisfies RussianOf<typeof english>;
