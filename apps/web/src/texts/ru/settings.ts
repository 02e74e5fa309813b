import type { RussianOf } from '#texts/kit';
import type { settings as english } from '../en/settings.ts';

/** What holds for everybody, in Russian. */
export const settings = {
  'place.settings': 'Настройки',
  'settings.title': 'Настройки',
  'settings.note': 'Изменения вступают в силу за несколько секунд, перезапускать ничего не нужно.',

  'settings.source.environment': 'задано на сервере',
  'settings.source.product': 'задано здесь',
  'settings.source.none': 'не задано',
  'settings.by-environment':
    'Задано переменной {{setting}} в окружении сервера. Она важнее, и поменять её можно только там.',
  'settings.captured': 'Ничего не задано, поэтому сообщения этого канала никуда не уходят и остаются здесь.',
  'settings.captured-shown': 'Посмотреть сообщения, которые остались здесь',
  'settings.set-by': 'Настройки от {{moment}}, задал сотрудник {{name}}.',
  'settings.console': 'за консолью',
  'settings.kept-hint': 'Уже сохранено и больше не показывается. Оставьте пустым, чтобы не менять.',
  'settings.secret-hint': 'Хранится в зашифрованном виде и больше не показывается.',
  'settings.channel-set':
    'Сохранено. Отправьте себе проверочное сообщение, чтобы убедиться, что всё работает.',

  'settings.email': 'Почтовый сервер',
  'settings.email.host': 'Почтовый сервер',
  'settings.email.port': 'Порт',
  'settings.email.security': 'Шифрование',
  'settings.email.security.tls': 'с самого начала ({{protocol}})',
  'settings.email.security.starttls': 'после команды {{protocol}}',
  'settings.email.security.if-offered': 'если сервер умеет',
  'settings.email.user': 'Пользователь',
  'settings.email.user-hint': 'Пусто, если сервер его не спрашивает.',
  'settings.email.password': 'Пароль',
  'settings.email.from-name': 'От кого: имя',
  'settings.email.from-address': 'От кого: адрес',
  'settings.email.save': 'Сохранить почтовый сервер',

  'settings.slack': 'Приложение {{product}}',
  'settings.slack.botToken': 'Токен бота',
  'settings.slack.botToken-hint': 'Начинается с {{example}}. В {{product}} он в разделе {{place}}.',
  'settings.slack.signingSecret': 'Секрет для подписи',
  'settings.slack.signingSecret-hint': 'В {{product}} это {{example}} в разделе {{place}}.',
  'settings.slack.save': 'Сохранить приложение {{product}}',

  'settings.test': 'Отправить мне проверочное сообщение',
  'settings.testing': 'Ждём ответа; это займёт не больше 20 секунд.',
  'settings.tested.sent': 'Отправлено.',
  'settings.tested.captured': 'Осталось здесь.',
  'settings.tested.retry': 'Не отправлено.',
  'settings.tested.rejected': 'Отказ.',
  'settings.tested.ambiguous': 'Неизвестно.',
  'settings.tested.silent': 'Ответа нет.',

  'settings.forget': 'Удалить эти настройки',
  'settings.forget-title': 'Удалить настройки: {{channel}}',
  'settings.forget-does':
    'Сервер и его секреты будут удалены отсюда. С этого момента сообщения канала никуда не уходят.',
  'settings.forgotten': 'Удалено. Сообщения этого канала больше никуда не уходят.',

  'settings.thresholds': 'Когда поднимать тревогу',
  'settings.thresholds-about':
    'Тревога поднимается, когда измеренное больше указанного здесь. Пустое поле означает обычное значение.',
  'settings.threshold.seconds': 'Секунды, от {{least}} до {{most}}; обычно {{usual}}',
  'settings.threshold.milliseconds': 'Миллисекунды, от {{least}} до {{most}}; обычно {{usual}}',
  'settings.threshold.messages': 'Сообщения, от {{least}} до {{most}}; обычно {{usual}}',
  'settings.threshold.percent': 'Сколько процентов занято, от {{least}} до {{most}}; обычно {{usual}}',
  'settings.value.seconds': '{{value}} с',
  'settings.value.milliseconds': '{{value}} мс',
  'settings.value.messages': 'сообщений: {{value}}',
  'settings.value.percent': '{{value}} %',
  'settings.threshold-by': '{{value}}, задано переменной {{setting}} в окружении сервера',
  'settings.thresholds-save': 'Сохранить пороги',
  'settings.thresholds-set': 'Пороги сохранены и действуют со следующей проверки линии.',
  'settings.unchanged': 'Ничего не изменено.',

  'settings.outside': 'Кто ещё узнаёт о тревогах',
  'settings.outside-about':
    'О тревогах узнают и внешние программы. В их адресах бывает ключ, поэтому адреса заданы на сервере и нигде не показываются.',
  'settings.outside.webhook': 'Каждая тревога уходит на вебхук',
  'settings.outside.watcher': 'Внешний наблюдатель заметит, если здесь всё остановится',
  'settings.outside-set': 'Задано переменной {{setting}} в окружении сервера',
  'settings.outside-not-set': 'Не задано. Тот, кто управляет сервером, задаёт {{setting}}',

  'settings.company': 'Компания',
  'settings.company-name': 'Название компании',
  'settings.company-hint': 'Его видят все, кто вошёл.',
  'settings.company-none': 'Название компании пока не указано.',
  'settings.company-save': 'Сохранить название',
  'settings.company-set': 'Название компании сохранено.',
} as const satisfies RussianOf<typeof english>;
