import type { RussianOf } from '#texts/kit';
import type { setUp as english } from '../en/set-up.ts';

/** The page on which the product is set up, in Russian. */
export const setUp = {
  'set-up.title': 'Настройка Конвейера',
  'set-up.about': 'Займёт минуту; всё это можно изменить потом.',
  'set-up.company': 'Компания',
  'set-up.company.name': 'Как называется ваша компания',
  'set-up.company.why': 'Название видят все, кто входит. Можно не указывать.',
  'set-up.department': 'Первый отдел',
  'set-up.department.why': 'Воронки и сотрудники относятся к отделу. Потом отделов может стать больше.',

  'set-up.week': 'Когда вы работаете',
  'set-up.zone': 'Часовой пояс',
  'set-up.zone.now': 'Там сейчас {{time}}.',
  'set-up.zone.none': 'Такого часового пояса нет.',
  'set-up.days': 'Рабочие дни',
  'set-up.from': 'С',
  'set-up.until': 'До',
  'set-up.breakFrom': 'Перерыв с',
  'set-up.breakUntil': 'Перерыв до',
  'set-up.sum': 'Получается: {{week}}',
  'set-up.calendar': 'Праздники',
  'set-up.calendar.why': 'В выходные сроки не идут, а перед праздниками день короче.',
  'set-up.calendar.none': 'Не учитывать',

  'set-up.you': 'Ваша учётная запись',
  'set-up.name': 'Как вас зовут',
  'set-up.email': 'Почта',
  'set-up.email.why': 'С ней вы входите. Вы первый администратор.',
  'set-up.password': 'Пароль',
  'set-up.password.why_one': 'Не короче {{count}} знака; несколько слов запомнить проще.',
  'set-up.password.why_few': 'Не короче {{count}} знаков; несколько слов запомнить проще.',
  'set-up.password.why_many': 'Не короче {{count}} знаков; несколько слов запомнить проще.',
  'set-up.password.why_other': 'Не короче {{count}} знака; несколько слов запомнить проще.',
  'set-up.password.show': 'Показать пароль',
  'set-up.password-short_one': 'В пароле должно быть не меньше {{count}} знака.',
  'set-up.password-short_few': 'В пароле должно быть не меньше {{count}} знаков.',
  'set-up.password-short_many': 'В пароле должно быть не меньше {{count}} знаков.',
  'set-up.password-short_other': 'В пароле должно быть не меньше {{count}} знака.',
  'set-up.do': 'Настроить и начать',

  'set-up.link-missing': 'Нужна ссылка',
  'set-up.link-void': 'Эта ссылка больше не действует',
  'set-up.link-where':
    'Ссылка напечатана в окне, в котором запущен Конвейер. При следующем запуске будет напечатана новая.',
  'set-up.done-already': 'Конвейер уже настроен',
  'set-up.done-already.why':
    'Войдите со своей учётной записью; если её нет, попросите администратора пригласить вас.',
  'set-up.sign-in': 'Войти',
} as const satisfies RussianOf<typeof english>;
