import type { RussianOf } from '#texts/kit';
import type { reports as english } from '../en/reports.ts';

/** What the reports of a department say and when they are sent, in Russian. */
export const reports = {
  'place.reports': 'Отчёты',
  'reports.title': 'Отчёты',
  'reports.no-department': 'Вы не в отделе, а отчёты бывают у отделов.',
  'reports.filters': 'Какой отчёт',
  'reports.kind': 'Отчёт',
  'reports.kind.daily': 'Ежедневный',
  'reports.kind.weekly': 'Еженедельный',
  'reports.none': 'За эти дни ничего не произошло: отчёт не отправляется.',
  'reports.subject': 'Так его отправили бы сейчас: «{{subject}}»',
  'reports.figures': 'Открыть показатели за эти дни',
  'reports.you': 'Вам',
  'reports.not-you': 'Отчёты получают руководители отдела, а каждый специалист — о себе.',
  'reports.whole': 'Приходит вам как руководителю: {{channels}}.',
  'reports.own': 'Приходит вам о том, что сделали вы: {{channels}}.',
  'reports.next': 'Следующий: {{at}}.',
  'reports.off': 'В отделе он выключен.',
  'reports.want': 'Присылать мне отчёты',
  'reports.send-now': 'Прислать мне сейчас',
  'reports.sent': 'Отправляется вам: {{channels}}.',
  'reports.when': 'Когда отправляются',
  'reports.clock':
    'По часам отдела ({{timeZone}}). Пропущенный отправляется позже, один раз: ежедневный — в течение суток, еженедельный — двух.',
  'reports.is-on': 'Отправлять',
  'reports.about.daily': 'В рабочие дни, о днях с прошлого рабочего дня',
  'reports.about.weekly': 'О прошлой неделе, с понедельника по воскресенье',
  'reports.on': 'День',
  'reports.at': 'Время',
  'reports.save': 'Сохранить',
  'reports.saved': 'Сохранено',
  'reports.daily-at': 'Ежедневный: в рабочие дни в {{at}}.',
  'reports.daily-off': 'Ежедневный: выключен.',
  'reports.weekly-at': 'Еженедельный: {{weekday}} в {{at}}.',
  'reports.weekly-off': 'Еженедельный: выключен.',
} as const satisfies RussianOf<typeof english>;
