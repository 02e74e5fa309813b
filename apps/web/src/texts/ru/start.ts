import type { RussianOf } from '#texts/kit';
import type { start as english } from '../en/start.ts';

/** How one begins, in Russian. */
export const start = {
  'place.start': 'Первые шаги',
  'start.title': 'С чего начать',
  'start.title-of': '{{company}}: с чего начать',
  'start.example': 'Посмотреть на примере',
  'start.example.about':
    'Отдел из тринадцати человек с девяноста днями истории: видно, как движутся лиды, и можно всё попробовать. Писем никому не уходит, а убирается пример одним нажатием.',
  'start.example.do': 'Загрузить пример',
  'start.example.loading': 'Пример загружается',
  'start.example.left_one': 'осталась {{count}} секунда',
  'start.example.left_few': 'осталось {{count}} секунды',
  'start.example.left_many': 'осталось {{count}} секунд',
  'start.example.left_other': 'осталось {{count}} секунды',
  'start.example.failed': 'Загрузить пример не получилось, от него ничего не осталось. Попробуйте ещё раз.',
  'start.example.open': 'Открыть пример',
  'start.leads': 'Загрузить своих лидов',
  'start.leads.about':
    'Из файла {{format}} или строками, скопированными из таблицы. Сначала видно, что нашлось; пока вы не подтвердите, ничего не сохранится.',
  'start.leads.do': 'Выбрать файл',

  'start.steps': 'Что осталось до запуска',
  'start.steps.about': 'Список исчезнет сам, когда будет передан первый лид.',
  'start.over': 'Первый лид передан: конвейер работает.',
  'start.to-board': 'На доску',
  'start.done': 'готово',
  'start.by-admin': 'это делает администратор',
  'start.hide': 'Убрать эту страницу из меню',
  'start.show': 'Вернуть эту страницу в меню',
  'start.hidden': 'В меню её больше нет.',

  'step.funnel': 'Нарисуйте воронку',
  'step.funnel.why': 'Её этапы, от первого звонка до оплаты',
  'step.funnel.do': 'Нарисовать',
  'step.specialists': 'Назначьте специалистов',
  'step.specialists.why': 'На каждом этапе нужен тот, кто в нём силён',
  'step.specialists.do': 'К расстановке',
  'step.people': 'Пригласите сотрудников',
  'step.people.why': 'Письмом или ссылкой, которую можно сфотографировать',
  'step.people.do': 'К сотрудникам',
  'step.sign-ins': 'Вошёл кто-то ещё',
  'step.sign-ins.why': 'Тогда лидам есть к кому идти',
  'step.sign-ins.do': 'Кого ещё нет',
  'step.leads': 'Загрузите лидов',
  'step.leads.why': 'Из файла или по одному',
  'step.leads.do': 'Загрузить',
  'step.handoff': 'Передайте первого лида',
  'step.handoff.why': 'Специалист следующего этапа узнает об этом сразу',
  'step.handoff.do': 'На доску',
  'step.channel': 'Подключите почту или {{product}}',
  'step.channel.why': 'До этого сообщения остаются здесь, и их можно посмотреть',
  'step.channel.do': 'Подключить',

  'demo.mark': 'Есть данные примера',
  'demo.remove': 'Убрать пример',
  'demo.remove-title': 'Убрать пример?',
  'demo.goes':
    'Исчезнут отдел примера, его сотрудники, воронка и все лиды в ней, в том числе те, которых вы завели там сами.',
  'demo.stays':
    'Ваши отделы, воронки, сотрудники, лиды и настройки останутся. Своих лидов, которые сейчас у сотрудников примера, получат другие. В журнале останется всё, что было сделано.',
  'demo.removed': 'Пример убран.',
} as const satisfies RussianOf<typeof english>;
