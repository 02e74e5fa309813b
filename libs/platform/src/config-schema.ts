import { z } from 'zod';
import { ALERT_SETTINGS } from './config-alerts.ts';
import { optional, withDefault } from './config-docs.ts';
import { MESSENGER_SETTINGS } from './config-messengers.ts';
import { RETENTION_SETTINGS } from './config-retention.ts';
import * as rule from './config-rules.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every variable that Conveyor reads, in the order in which they are documented. */
export const configSchema = z.object({
  PORT: withDefault(rule.wholeNumber(0, 65_535), '3000', [
    'Port of the web server; 0 takes any free one',
    'Порт веб-сервера; 0 — любой свободный',
  ]),
  HOST: withDefault(rule.listenAddress(), '127.0.0.1', [
    'Address to listen on: 127.0.0.1 for this machine alone, 0.0.0.0 for all that reach it; then PUBLIC_URL is needed',
    'Адрес, на котором слушает сервер: 127.0.0.1 — только для этой машины, 0.0.0.0 — для всех; тогда нужен PUBLIC_URL',
  ]),
  PUBLIC_URL: optional(
    rule.httpUrl(),
    [
      'Address that links in messages begin with; http://localhost:PORT when absent',
      'С какого адреса начинаются ссылки в сообщениях; если не задан — http://localhost:PORT',
    ],
    { example: 'http://localhost:3000' },
  ),
  TRUST_PROXY: optional(
    rule.addressList(),
    [
      'Addresses or subnets of the proxies in front, with commas between them; only these are believed who asks (X-Forwarded-For)',
      'Адреса или подсети прокси перед сервером, через запятую; только им верят, кто спрашивает (X-Forwarded-For)',
    ],
    { example: '10.0.0.0/8' },
  ),
  METRICS_TOKEN: optional(
    rule.token(),
    [
      'What Prometheus sends as a bearer token to read /metrics, also while the database is away; without it, /metrics takes an API key',
      'Какой токен присылает Prometheus, чтобы читать /metrics, даже когда база недоступна; если не задан, /metrics требует ключ доступа',
    ],
    { example: 'a-long-random-text-of-your-own', secret: true },
  ),
  OIDC_ISSUER: optional(
    rule.issuerUrl(),
    [
      'OpenID Connect provider by which people sign in, as it names itself: https, or http on this machine; none when absent',
      'Провайдер OpenID Connect, через который входят люди, как он сам себя называет: https или http на этой машине; если не задан, такого входа нет',
    ],
    { example: 'https://login.example.com' },
  ),
  OIDC_CLIENT_ID: optional(
    rule.shortText(255),
    [
      'What the provider knows Conveyor as; its redirect address there is PUBLIC_URL/sign-in/sso/callback; required with OIDC_ISSUER',
      'Под каким именем Conveyor известен провайдеру; адрес возврата там — PUBLIC_URL/sign-in/sso/callback; обязателен вместе с OIDC_ISSUER',
    ],
    { example: 'conveyor' },
  ),
  OIDC_CLIENT_SECRET: optional(
    rule.secretText(1_000),
    [
      'The secret that the provider gave Conveyor; required with OIDC_ISSUER',
      'Секрет, который провайдер выдал для Conveyor; обязателен вместе с OIDC_ISSUER',
    ],
    { example: 'the-secret-of-the-client', secret: true },
  ),
  OIDC_NAME: optional(
    rule.shortText(60),
    [
      'What the button on the sign-in page calls the provider; the host of OIDC_ISSUER when absent',
      'Как провайдер назван на кнопке страницы входа; если не задан — имя сервера из OIDC_ISSUER',
    ],
    { example: 'Example Ltd' },
  ),
  PASSWORD_SIGN_IN: withDefault(rule.yesOrNo(), 'yes', [
    'Whether people may sign in by a password: yes or no; no takes OIDC_ISSUER',
    'Можно ли входить по паролю: yes или no; для no нужен OIDC_ISSUER',
  ]),
  OPEN_REQUESTS_PER_MINUTE: withDefault(rule.wholeNumber(0, 1_000_000), '60', [
    'Requests a minute that one process takes from one network address where nobody need be signed in: signing in, links of letters; 0 for any number',
    'Сколько запросов в минуту один процесс принимает с одного сетевого адреса там, где входить не нужно: вход, ссылки из писем; 0 — сколько угодно',
  ]),
  DATA_DIR: withDefault(rule.folderPath(), '.data', [
    'Folder of the embedded PostgreSQL',
    'Папка встроенного PostgreSQL',
  ]),
  DATABASE_URL: optional(
    rule.postgresUrl(),
    [
      'PostgreSQL server to use instead of the embedded one',
      'Сервер PostgreSQL, который используется вместо встроенного',
    ],
    { example: 'postgres://conveyor:password@localhost:5432/conveyor', secret: true },
  ),
  DATABASE_POOL: withDefault(rule.wholeNumber(1, 200), '10', [
    'Database connections of one process',
    'Соединений с базой на один процесс',
  ]),
  REDIS_URL: optional(
    rule.redisUrl(),
    [
      'Redis or Valkey for the queues, cluster nodes with commas between them; PostgreSQL carries the queues when absent',
      'Redis или Valkey для очередей, узлы кластера через запятую; если не задан, очереди живут в PostgreSQL',
    ],
    { example: 'redis://localhost:6379', secret: true },
  ),
  QUEUE_PREFIX: withDefault(rule.queuePrefix(), '{conveyor}', [
    'Prefix of the queue keys in Redis; a cluster needs the braces',
    'Префикс ключей очередей в Redis; кластеру нужны фигурные скобки',
  ]),
  QUEUE_BOARD: withDefault(rule.oneOf(['off', 'read', 'write']), 'read', [
    'The board of the queues at /ops/queues, for experts: off, read, or write to let those who may act on the queues change them there',
    'Доска очередей по адресу /ops/queues, для знатоков: off — нет, read — только смотреть, write — и менять, если есть право действовать с очередями',
  ]),
  SMTP_URL: optional(
    rule.smtpUrl(),
    [
      'Mail server; mail is captured and shown at /dev/mailbox when absent',
      'Почтовый сервер; если не задан, письма не уходят и видны на /dev/mailbox',
    ],
    { example: 'smtps://user:password@mail.example.com:465', secret: true },
  ),
  MAIL_FROM: optional(
    rule.mailSender(),
    ['Sender of the mail; required with SMTP_URL', 'Отправитель писем; обязателен вместе с SMTP_URL'],
    { example: 'Conveyor <conveyor@localhost>', fallback: 'Conveyor <conveyor@localhost>' },
  ),
  SMTP_CONNECTIONS: withDefault(rule.wholeNumber(1, 100), '8', [
    'Connections to the mail server of one worker',
    'Соединений с почтовым сервером на один рабочий процесс',
  ]),
  ...MESSENGER_SETTINGS,
  SECRET_KEYS: optional(
    rule.secretKeys(),
    [
      'Keys for secrets in the database, 32 bytes in base64 each, with commas between them: the first seals, all open; DATA_DIR keeps a key of its own when absent',
      'Ключи для секретов в базе, по 32 байта в base64, через запятую: первым запечатывают, открывают любым; если не заданы, свой ключ хранится в DATA_DIR',
    ],
    { example: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=', secret: true },
  ),
  SECRET_KEYS_FILE: optional(
    rule.filePath(),
    [
      'File with these keys, one a line, instead of SECRET_KEYS',
      'Файл с этими ключами, по одному на строке, вместо SECRET_KEYS',
    ],
    { example: '/run/secrets/conveyor_keys' },
  ),
  PRIVATE_NETWORK: withDefault(rule.oneOf(['refuse', 'allow']), 'refuse', [
    'Whether a server that is set in the product, and not here, may lie in a private network: refuse or allow',
    'Может ли сервер, заданный в самом продукте, а не здесь, находиться в частной сети: refuse (нет) или allow (да)',
  ]),
  CONVEYOR_LANGUAGE: optional(
    rule.oneOf(['ru', 'en']),
    [
      'Language of the console and of the demo: ru or en; by the system when absent',
      'Язык консоли и демо: ru или en; если не задан — как в системе',
    ],
    { example: 'en' },
  ),
  CONVEYOR_TIME_ZONE: optional(
    rule.timeZone(),
    [
      "Time zone of the first department, as the first start says it; the system's when absent",
      'Часовой пояс первого отдела, каким его назовёт первый запуск; если не задан — как в системе',
    ],
    { example: 'Europe/Moscow' },
  ),
  CONVEYOR_DEMO: withDefault(rule.yesOrNo(), 'no', [
    'Whether the very first start loads the demo department by itself: yes or no; on the first page it is one click',
    'Загружать ли пример отдела сразу при самом первом запуске: yes или no; на первой странице это одно нажатие',
  ]),
  LOG_LEVEL: withDefault(rule.oneOf(LOG_LEVELS), 'info', [
    'Least level that is logged: fatal, error, warn, info, debug, trace or silent',
    'С какого уровня писать журнал: fatal, error, warn, info, debug, trace или silent',
  ]),
  LOG_FORMAT: optional(
    rule.oneOf(['pretty', 'json']),
    [
      'Form of the log: pretty or json; pretty on a terminal when absent',
      'Вид журнала: pretty или json; если не задан, в терминале pretty',
    ],
    { example: 'json' },
  ),
  WORKER_CONCURRENCY: withDefault(rule.wholeNumber(1, 1_000), '20', [
    'Jobs of one queue that a worker runs at once',
    'Сколько задач одной очереди рабочий процесс выполняет сразу',
  ]),
  SWEEP_SECONDS: withDefault(rule.seconds(0.1, 60), '2', [
    'How often what is due is looked for',
    'Как часто искать то, чему пришёл срок, в секундах',
  ]),
  RECONCILE_SECONDS: withDefault(rule.seconds(1, 3_600), '30', [
    'How often the ledger is compared with the queue',
    'Как часто сверять журнал доставки с очередью, в секундах',
  ]),
  MESSAGE_CONTENTS: withDefault(rule.oneOf(['full', 'link-only']), 'full', [
    'What e-mail, Slack, Telegram, push and the webhook say of leads: full, or link-only for servers abroad: the stage and the link, no name and nothing that was written',
    'Что письма и сообщения Slack, Telegram, на устройствах и через вебхук говорят о лидах: full — всё, link-only — только этап и ссылка, без имён и текстов; для серверов за границей',
  ]),
  ...RETENTION_SETTINGS,
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(
    rule.httpUrl(),
    [
      'Collector of OpenTelemetry to which traces are sent over HTTP; nothing is traced when absent',
      'Коллектор OpenTelemetry, куда по HTTP отправляются трассировки; если не задан, их нет',
    ],
    { example: 'http://localhost:4318' },
  ),
  ...ALERT_SETTINGS,
  SHUTDOWN_SECONDS: withDefault(rule.seconds(1, 600), '25', [
    'How long a stop waits for what is running',
    'Сколько секунд остановка ждёт то, что выполняется',
  ]),
});
