import type { RussianOf } from '../catalogue.ts';
import type { channels as english } from '../en/channels.ts';

/** The settings of channels and the test message, in Russian. */
export const channels: RussianOf<typeof english> = {
  'channel.PASSWORD_NEEDED_ANEW':
    'Сохранённый пароль задан для другого сервера или пользователя: укажите его снова, чтобы его нельзя было отправить на чужой сервер.',
  'channel.PASSWORD_WITHOUT_USER': 'К паролю нужен пользователь.',
  'channel.USER_WITHOUT_PASSWORD': 'К пользователю нужен пароль.',
  'channel.BOT_TOKEN_NEEDED': 'Каналу нужен токен бота, а он ещё не задан.',
  'channel.WEBHOOK_ADDRESS_NEEDED': 'Каналу нужен адрес, а он ещё не задан.',

  'channel.test.subject': 'Проверочное сообщение: {{product}}',
  'channel.test.headline': 'Канал работает',
  'channel.test.hint': 'Вы сами запросили это сообщение, чтобы проверить настройки. Делать ничего не нужно.',
  'fact.test-channel': 'Канал',
  'fact.test-at': 'Отправлено',
  'action.open-product': 'Открыть {{product}}',

  'telegram.connected':
    'Готово, {{name}}. Теперь сообщения о ваших лидах приходят сюда. Чтобы отключить их, отправьте {{stop}}.',
  'telegram.connected-already':
    'Сообщения для {{name}} уже приходят сюда. Чтобы отключить их, отправьте {{stop}}. Чтобы подключить другого сотрудника, сначала сделайте это.',
  'telegram.disconnected':
    'Сообщения сюда больше не приходят. Чтобы вернуть их, подключите {{product}} на странице своей учётной записи.',
  'telegram.code-void':
    'Эта ссылка уже использована, или прошло больше пятнадцати минут. Откройте страницу своей учётной записи и ещё раз нажмите «Подключить {{product}}».',
  'telegram.how':
    'Этот бот сообщает о ваших лидах. Чтобы начать, откройте страницу своей учётной записи и нажмите «Подключить {{product}}».',

  'channel.tested.sent': 'Сервер принял сообщение для {{to}}.',
  'device.tested.sent': 'Служба сообщений приняла сообщение: через мгновение оно появится на устройстве.',
  'channel.tested.captured':
    'Сервер не задан, поэтому сообщения никуда не уходят; посмотреть их можно на {{address}}.',
  'channel.tested.retry': 'Сообщение не принято, позже может получиться: {{said}}',
  'channel.tested.rejected': 'В отправке отказано: {{said}}',
  'channel.tested.ambiguous':
    'Ответ потерялся, когда сообщение уже ушло: могло дойти, а могло и нет. {{said}}',
  'channel.tested.silent': 'Сервер не ответил за {{time}}.',
  'channel.tested.private':
    'Адрес сервера лежит в частной сети. Разрешить её может тот, кто управляет этим сервером: {{setting}}={{value}}.',
  'channel.tested.no-chat':
    'Бот отвечает. Чтобы сообщение пришло вам, сначала подключите свой {{product}} на странице учётной записи.',
  'channel.tested.not-allowed':
    'Адрес ведёт в сеть, куда сервер не обращается. Разрешить её может тот, кто управляет этим сервером: {{setting}}.',
  'channel.tested.no-address': 'У вас нет адреса в этом канале, отправить проверочное сообщение некуда.',
};
