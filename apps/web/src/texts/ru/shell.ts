import type { RussianOf } from '#texts/kit';
import type { shell as english } from '../en/shell.ts';

/** What stands around the pages, in Russian. */
export const shell = {
  'shell.name': 'Конвейер',
  'shell.tab': '{{page}} · Конвейер',
  'shell.skip': 'К содержанию',
  'shell.navigation': 'Страницы',
  'shell.loading': 'Загружается',
  'shell.offline':
    'Нет связи. То, что вы видите, могло устареть; сделанное не пропадёт: запрос повторится, когда связь вернётся.',
  'shell.newer': 'Вышла новая версия страниц.',
  'shell.newer.load': 'Загрузить',

  'place.inbox': 'Входящие',
  'place.board': 'Доска',
  'place.line': 'Линия',
  'place.people': 'Сотрудники',

  'more.open': 'Ещё',
  'more.pages': 'Другие страницы',

  'me.menu': 'Язык, оформление, выход',
  'me.language': 'Язык',
  'me.language-offer': 'Страницы теперь на русском, в этом браузере. Язык ваших сообщений: {{language}}.',
  'me.language-keep': 'И сообщения на русском',
  'me.language-kept': 'Теперь и сообщения приходят вам на русском.',
  'me.scheme': 'Оформление',
  'me.reference': 'Документация для разработчиков',
  'me.mailbox': 'Сообщения, которые остались здесь',
  'me.sign-out': 'Выйти',
  'scheme.auto': 'Как на устройстве',
  'scheme.light': 'Светлое',
  'scheme.dark': 'Тёмное',

  'failed.title': 'Не получилось показать страницу',
  'failed.again': 'Попробовать ещё раз',
  'failed.unreachable':
    'Сервер не ответил. Проверьте связь; если не открывается и у других, сообщите тому, кто за него отвечает.',
  'failed.own':
    'Что-то сломалось на самой странице. Загрузите её заново; если повторится, сообщите тому, кто за неё отвечает.',
  'missing.title': 'Здесь ничего нет',
  'missing.why': 'Адрес неверный, то, что здесь было, удалено, или вам это не показывают.',
  'not-for-role.title': 'Эта страница не для вашей роли',
  'not-for-role.why': 'Ваша роль ({{role}}) этого не видит. Роли назначает администратор.',
  'missing.home': 'На первую страницу',
} as const satisfies RussianOf<typeof english>;
