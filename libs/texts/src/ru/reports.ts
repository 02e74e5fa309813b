import type { RussianOf } from '../catalogue.ts';
import type { reports as english } from '../en/reports.ts';

/** What people are told of the figures of a day or a week, in Russian. */
export const reports = {
  'report.week': 'Неделя {{days}}',
  'report.days': '{{days}}',
  'report.of': '{{period}} · {{funnel}}',
  'report.own': '{{period}} · ваши лиды',
  'report.own-in': '{{period}} · {{funnel}}, ваши лиды',
  'report.subject': '{{title}}: пришло {{came}}, выиграно {{won}}, потеряно {{lost}}',
  'report.subject.own': '{{title}}: пришло к вам {{came}}, выиграно {{won}}, потеряно {{lost}}',
  'report.compared': '{{now}} (неделей раньше {{before}})',
  'report.longest': '{{stage}}, с {{since}}',
  'report.no-reason': 'без причины',
  'report.stages': 'По этапам, из визитов, начатых в эти дни',
  'report.stage':
    'начато {{entered}}, дальше {{forward}} из {{ended}}: {{share}}, вероятно от {{low}} до {{high}}',
  'report.stage.open': 'начато {{entered}}, ни один ещё не завершён',
  'report.stage.none': 'не начато ни одного',
  'report.few': 'Если завершено меньше {{few}}, доля мало о чём говорит: не судите по ней ни о ком.',
  'report.picture': 'Воронка в виде рисунка; всё, что на нём, есть в тексте.',
  'report.picture.how': 'Начатые визиты; тёмная часть ушла дальше',
  'fact.report-came': 'Пришло лидов',
  'fact.report-got': 'Пришло к вам',
  'fact.report-advanced': 'Передано дальше',
  'fact.report-won': 'Выиграно',
  'fact.report-lost': 'Потеряно',
  'fact.report-reasons': 'Почему потеряны',
  'fact.report-most-lost': 'Больше всего потерь',
  'fact.report-longest': 'Дольше всех ждёт',
  'fact.report-longest-own': 'Дольше всех у вас',
  'action.open-figures': 'Открыть показатели',
} as const satisfies RussianOf<typeof english>;
