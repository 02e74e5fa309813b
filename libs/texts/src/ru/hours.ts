import type { RussianOf } from '../catalogue.ts';
import type { hours as english } from '../en/hours.ts';

/** What is wrong with somebody's working hours, in Russian. */
export const hours = {
  'hours.WEEK_WITHOUT_WORK':
    'В неделе нужен хотя бы один промежуток работы. Если сотрудника какое-то время не будет, внесите отсутствие; если он ушёл, отметьте, что он не работает.',
  'hours.INTERVAL_OUTSIDE_DAY':
    'Здесь нужно время от {{least}} до {{most}} с точностью до минуты; а здесь {{minute}}. Часы после 24 — это следующий день.',
  'hours.INTERVAL_WITHOUT_LENGTH':
    'Рабочее время кончается позже, чем начинается, то есть позже {{from}}; а здесь {{until}}. После полуночи прибавьте 24 часа: 30:00 — это шесть утра следующего дня.',
  'hours.INTERVAL_TOO_EARLY':
    'Предыдущее рабочее время кончается в {{least}}; начните тогда же или позже, а не в {{minute}}.',
  'hours.DATE_UNKNOWN':
    'Здесь нужна дата, которая есть в календаре, например 2026-11-25; а здесь «{{date}}».',
  'hours.SHORTER_BY_OUT_OF_RANGE':
    'Короткий день короче на целое число минут от {{least}} до {{most}}; а здесь {{minutes}}.',
  'hours.ABSENCE_ENDS_TOO_EARLY':
    'Отсутствие кончается позже, чем начинается; если оно по дням — не раньше своего первого дня.',
  'hours.CALENDAR_UNKNOWN': 'Производственного календаря «{{calendar}}» нет; есть такие: {{known}}.',
  'hours.ABSENCE_TOO_FAR': 'Отсутствие лежит между {{least}} и {{most}}: не дальше двух лет от сегодня.',
  'hours.SUBSTITUTE_HIMSELF': 'Замещать самого себя нельзя.',
  'hours.SUBSTITUTE_UNKNOWN': 'Сотрудника {{employeeId}} нет.',
  'hours.SUBSTITUTE_INACTIVE': '{{name}} больше не работает в компании и замещать не может.',
  'hours.SUBSTITUTE_WITHOUT_LEADS':
    '{{name}} — в роли {{role}}, а с ней лидов не ведут, поэтому замещать не может.',
} as const satisfies RussianOf<typeof english>;
