import type { RussianOf } from '../catalogue.ts';
import type { config as english } from '../en/config.ts';

/** What is wrong with a setting, in Russian. Each `config.rule` completes "ожидается ...". */
export const config: RussianOf<typeof english> = {
  'config.problem': '{{variable}}: ожидается {{expected}}, например {{example}}; получено «{{got}}».',
  'config.problem.absent': '{{variable}}: ожидается {{expected}}, например {{example}}; значение не задано.',
  'config.problem.secret':
    '{{variable}}: ожидается {{expected}}, например {{example}}; нынешнее значение секретно и не показывается.',
  'config.problem.required': '{{variable}} нужно задать вместе с {{other}}, например {{example}}.',
  'config.problem.one-alone': '{{variable}} и {{other}} задают одно и то же: оставьте одну из двух настроек.',
  'config.problem.unknown': '{{variable}}: такой настройки нет. Настройки с таким началом: {{known}}.',
  'config.problem.file': '{{variable}}: файл есть, но не читается ({{got}}).',

  'config.rule.whole-number': 'целое число от {{min}} до {{max}}',
  'config.rule.seconds': 'число секунд от {{min}} до {{max}}',
  'config.rule.one-of': 'одно из значений: {{choices}}',
  'config.rule.yes-or-no': '{{yes}} или {{no}}',
  'config.rule.listen-address': 'адрес этой машины, например {{addresses}}',
  'config.rule.token': 'не меньше {{least}} латинских букв, цифр и дефисов без пробелов',
  'config.rule.folder-path': 'путь к папке, записанный целиком, без {{tilde}}',
  'config.rule.postgres-url': 'адрес сервера {{product}}',
  'config.rule.redis-url': 'адрес сервера {{product}} или несколько адресов через запятую',
  'config.rule.hash-tag': 'префикс в фигурных скобках: только такие ключи кластер держит вместе',
  'config.rule.queue-prefix':
    'набор из латинских букв, цифр, дефисов и подчёркиваний, в фигурных скобках или без них',
  'config.rule.smtp-url': 'адрес почтового сервера',
  'config.rule.mail-sender': 'почтовый адрес, с именем перед ним или без имени',
  'config.rule.slack-bot-token': 'токен бота, он начинается с {{prefix}}',
  'config.rule.slack-signing-secret':
    'секрет подписи: 32 знака, цифры и латинские буквы от {{first}} до {{last}}',
  'config.rule.telegram-bot-token':
    'токен бота, каким его выдаёт {{bot}}: цифры, двоеточие, затем буквы и цифры',
  'config.rule.signing-secrets':
    'секреты из {{prefix}} и от {{least}} до {{most}} байт в {{encoding}}, через запятую',
  'config.rule.http-url': 'адрес, который начинается с {{protocols}}',
  'config.rule.secret-keys': 'один или несколько разных ключей по 32 байта в {{encoding}}, через запятую',
  'config.rule.file-path': 'путь к файлу, записанный целиком, без {{tilde}}',
  'config.rule.issuer-url':
    'адрес провайдера, который начинается с {{secure}}, а на этой машине — с {{plain}}, без параметров',
  'config.rule.short-text': 'одна строка не длиннее {{most}} символов',
  'config.rule.outside-url':
    'адрес, который начинается с {{protocols}}, без имени пользователя, пароля и части после решётки',
  'config.rule.https-outside':
    'адрес, который начинается с {{https}}; к адресу с {{http}} можно обращаться, только если его сеть названа в {{list}}',
  'config.rule.address-list': 'адреса машин или сетей через запятую, цифрами',
  'config.rule.time-zone': 'название часового пояса',
};
