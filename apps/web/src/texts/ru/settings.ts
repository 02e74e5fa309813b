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
  'settings.slack.buttons':
    'Чтобы лидов можно было принимать и отклонять кнопками в {{product}}: сохраните секрет для подписи, включите {{place}} в настройках приложения в {{product}} и укажите там этот адрес: {{address}}',
  'settings.slack.save': 'Сохранить приложение {{product}}',

  'settings.telegram': 'Бот {{product}}',
  'settings.telegram.how':
    'Напишите в {{product}} боту {{bot}}: отправьте {{command}} и придумайте имя. В ответ придёт токен — вставьте его сюда. После этого каждый подключает свой {{product}} на странице своей учётной записи.',
  'settings.telegram.botToken': 'Токен бота',
  'settings.telegram.botToken-hint': 'Его показывает {{bot}}: цифры, двоеточие, затем буквы и цифры.',
  'settings.telegram.save': 'Сохранить бота {{product}}',

  'settings.webhook': 'Вебхук',
  'settings.webhook.about':
    'Для {{products}} и любых других программ: сообщения уходят на один ваш адрес, а оттуда дальше. Как зовут там каждого, указано в его карточке.',
  'settings.webhook.standard-steps':
    'Попросите написать небольшую программу, которая принимает сообщения по адресу и передаёт их дальше; как её сделать, сказано в {{document}}. Укажите здесь её адрес, создайте секрет и передайте его программе: по нему она узнаёт, что сообщение отсюда.',
  'settings.webhook.mattermost-steps':
    'Администратор {{product}} создаёт там входящий вебхук и не привязывает его к одному каналу. Укажите здесь его адрес, а в карточке каждого сотрудника — его имя пользователя оттуда.',
  'settings.webhook.format': 'Куда уходят сообщения',
  'settings.webhook.format.standard': 'в вашу программу ({{form}} с подписью)',
  'settings.webhook.format.mattermost': '{{products}}',
  'settings.webhook.url': 'Адрес',
  'settings.webhook.save': 'Сохранить вебхук',
  'settings.webhook.host': 'Адрес ведёт на {{host}}.',
  'settings.webhook.secret-make': 'Создать новый секрет',
  'settings.webhook.secret-title': 'Новый секрет',
  'settings.webhook.secret-does':
    'С этого момента сообщения подписывает новый секрет. Прежний подписывает вместе с ним ещё 24 часа, чтобы ничего не потерялось, пока вы его меняете.',
  'settings.webhook.secret-shown':
    'Скопируйте его сейчас: больше он не показывается. Передайте его программе, которая принимает сообщения, в течение 24 часов.',
  'settings.webhook.secret-kept': 'Секрет скопирован',

  'test.send': 'Отправить мне проверочное сообщение',
  'test.sending': 'Ждём ответа; это займёт не больше 20 секунд.',
  'test.sent': 'Отправлено.',
  'test.captured': 'Осталось здесь.',
  'test.retry': 'Не отправлено.',
  'test.rejected': 'Отказ.',
  'test.ambiguous': 'Неизвестно.',
  'test.silent': 'Ответа нет.',

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

  'settings.outside.webhook': 'Вебхук тревог',
  'settings.outside.webhook-about': 'О каждой тревоге узнаёт и внешняя программа.',
  'settings.outside.webhook-save': 'Сохранить вебхук',
  'settings.outside.watcher': 'Внешний наблюдатель',
  'settings.outside.watcher-about':
    'Пока всё в порядке, этот адрес запрашивается раз в минуту. Когда запросы прекратятся, наблюдатель поднимет тревогу, даже если здесь всё остановилось. Проверка тоже один раз сообщает ему, что всё в порядке.',
  'settings.outside.watcher-save': 'Сохранить наблюдателя',
  'settings.outside-host': 'Адрес ведёт на {{host}}.',
  'settings.outside-unreadable': 'Сохранённый адрес не удалось прочитать. Задайте его снова.',
  'settings.outside-url': 'Адрес',
  'settings.outside-url-hint':
    'В адресе бывает ключ, поэтому он хранится в зашифрованном виде; показывается только, куда он ведёт.',
  'settings.outside-url-kept': 'Чтобы задать другой, укажите адрес целиком.',
  'settings.outside-set': 'Сохранено. Проверьте, чтобы убедиться, что всё работает.',
  'settings.outside-test': 'Проверить',
  'settings.outside-testing': 'Ждём ответа; это займёт не больше 5 секунд.',
  'settings.outside-tested.taken': 'Принято.',
  'settings.outside-tested.refused': 'Не принято.',
  'settings.outside-tested.unreached': 'Нет связи.',
  'settings.outside-tested.unreadable': 'Не прочитать.',
  'settings.outside-tested.not-set': 'Не задано.',
  'settings.outside-forget': 'Удалить этот адрес',
  'settings.outside-forget-title': 'Удалить адрес: {{receiver}}',
  'settings.outside-forget-does': 'Адрес будет удалён отсюда. С этого момента там никто ничего не узнаёт.',
  'settings.outside-forgotten': 'Удалено. Там больше никто ничего не узнаёт.',

  'settings.company': 'Компания',
  'settings.company-name': 'Название компании',
  'settings.company-hint': 'Его видят все, кто вошёл.',
  'settings.company-none': 'Название компании пока не указано.',
  'settings.company-save': 'Сохранить название',
  'settings.company-set': 'Название компании сохранено.',
} as const satisfies RussianOf<typeof english>;
