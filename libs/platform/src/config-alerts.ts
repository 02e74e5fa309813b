import { configDocs, optional, withDefault } from './config-docs.ts';
import * as rule from './config-rules.ts';

/** Which setting says from what on each alert is raised, in the setting's own unit. */
const THRESHOLD_SETTINGS = {
  'queue-age': 'ALERT_QUEUE_AGE_SECONDS',
  'no-worker': 'ALERT_NO_WORKER_SECONDS',
  canary: 'ALERT_CANARY_SECONDS',
  'deadly-message': 'ALERT_DEADLY_MESSAGES',
  ambiguous: 'ALERT_AMBIGUOUS',
  'needs-attention': 'ALERT_NEEDS_ATTENTION_SECONDS',
  'sweep-lag': 'ALERT_SWEEP_LAG_SECONDS',
  'unsealed-audit': 'ALERT_UNSEALED_SECONDS',
  'figures-behind': 'ALERT_FIGURES_BEHIND_SECONDS',
  disk: 'ALERT_DISK_PERCENT',
  'clock-skew': 'ALERT_CLOCK_SKEW_MS',
} as const;

type ThresholdSetting = (typeof THRESHOLD_SETTINGS)[keyof typeof THRESHOLD_SETTINGS];

/** When the line says that something is wrong with itself, and to whom outside. */
export const ALERT_SETTINGS = {
  ALERT_EVERY_SECONDS: withDefault(rule.seconds(0, 600), '10', [
    'How often the line looks whether something is wrong with itself; 0 never',
    'Как часто линия проверяет, всё ли с ней в порядке, в секундах; 0 — никогда',
  ]),
  ALERT_REMIND_HOURS: withDefault(rule.wholeNumber(1, 168), '4', [
    'After how many hours those who were told of an alert are reminded, while it lasts and nobody has acknowledged it',
    'Через сколько часов напомнить о тревоге, которая продолжается и которую никто не принял',
  ]),
  ALERT_QUEUE_AGE_SECONDS: withDefault(rule.seconds(1, 86_400), '300', [
    'Alert when the oldest message of a channel that is due has waited for longer',
    'Тревога, если самое старое сообщение канала, которому пора уйти, ждёт дольше, в секундах',
  ]),
  ALERT_NO_WORKER_SECONDS: withDefault(rule.seconds(20, 3_600), '45', [
    'Alert when no worker has given a sign of life for longer',
    'Тревога, если ни один рабочий процесс не подаёт признаков жизни дольше, в секундах',
  ]),
  ALERT_CANARY_SECONDS: withDefault(rule.seconds(15, 3_600), '60', [
    "Alert when the line's message to itself takes longer",
    'Тревога, если пробное сообщение линии самой себе идёт дольше, в секундах',
  ]),
  ALERT_DEADLY_MESSAGES: withDefault(rule.wholeNumber(0, 100_000), '0', [
    'Alert when workers have died twice or more of more messages',
    'Тревога, если сообщений, на которых рабочие процессы завершались два раза и больше, накопилось больше',
  ]),
  ALERT_AMBIGUOUS: withDefault(rule.wholeNumber(0, 100_000), '0', [
    'Alert when of more messages nobody knows whether they have arrived',
    'Тревога, если сообщений, о которых неизвестно, дошли ли они, больше',
  ]),
  ALERT_NEEDS_ATTENTION_SECONDS: withDefault(rule.seconds(0, 604_800), '3600', [
    'Alert when a message that was given up has waited for somebody for longer',
    'Тревога, если сообщение, которое не удалось отправить, ждёт решения человека дольше, в секундах',
  ]),
  ALERT_SWEEP_LAG_SECONDS: withDefault(rule.seconds(5, 3_600), '30', [
    'Alert when a message was written and not put into the queue for longer',
    'Тревога, если записанное сообщение не попадает в очередь дольше, в секундах',
  ]),
  ALERT_UNSEALED_SECONDS: withDefault(rule.seconds(10, 86_400), '300', [
    'Alert when a record of the audit has not been sealed for longer',
    'Тревога, если запись аудита не запечатана дольше, в секундах',
  ]),
  ALERT_FIGURES_BEHIND_SECONDS: withDefault(rule.seconds(60, 86_400), '600', [
    'Alert when something has waited for longer to be counted in the figures',
    'Тревога, если что-то ждёт учёта в показателях дольше, в секундах',
  ]),
  ALERT_DISK_PERCENT: withDefault(rule.wholeNumber(1, 99), '90', [
    'Alert when more of the disk of the embedded PostgreSQL is taken; of another server it is not known',
    'Тревога, если диск встроенного PostgreSQL занят больше чем на столько процентов; у другого сервера это неизвестно',
  ]),
  ALERT_CLOCK_SKEW_MS: withDefault(rule.wholeNumber(10, 60_000), '500', [
    "Alert when a process's clock and the database's differ by more milliseconds",
    'Тревога, если часы процесса и базы данных расходятся больше чем на столько миллисекунд',
  ]),
  ALERT_WEBHOOK_URL: optional(
    rule.outsideUrl(),
    [
      'Where alerts are posted as JSON as well; https, or an address of OUTGOING_ALLOWED; absent: as is set under Settings',
      'Куда ещё отправлять тревоги в виде JSON; https или адрес из OUTGOING_ALLOWED; если не задано — как указано в настройках',
    ],
    { example: 'https://hooks.example.com/alerts', secret: true },
  ),
  HEARTBEAT_URL: optional(
    rule.outsideUrl(),
    [
      'What is asked once a minute while the line is well, so that an outside watcher notices when it is not; absent: as is set under Settings',
      'Адрес, который запрашивается раз в минуту, пока всё в порядке: внешний наблюдатель заметит, когда запросы прекратятся; если не задано — как указано в настройках',
    ],
    { example: 'https://watcher.example.com/ping/1234', secret: true },
  ),
  OUTGOING_ALLOWED: optional(
    rule.addressList(),
    [
      'Addresses of the own network that may be asked, also over http; without it only public ones over https',
      'Адреса своей сети, к которым можно обращаться, в том числе по http; если не заданы — только публичные по https',
    ],
    { example: '10.0.0.0/8, 192.168.1.7' },
  ),
};

/** From what on each alert is raised, as the environment says, and as it is where nobody has said so. */
export function thresholdsOf(
  read: Readonly<Record<ThresholdSetting, number>>,
  env: Readonly<Record<string, string | undefined>>,
) {
  const said = (rule: keyof typeof THRESHOLD_SETTINGS) => {
    const setting = THRESHOLD_SETTINGS[rule];
    const usual = Number(configDocs.get(ALERT_SETTINGS[setting])?.fallback);
    return { setting, threshold: env[setting] === undefined ? null : read[setting], usual };
  };
  return {
    'queue-age': said('queue-age'),
    'no-worker': said('no-worker'),
    canary: said('canary'),
    'deadly-message': said('deadly-message'),
    ambiguous: said('ambiguous'),
    'needs-attention': said('needs-attention'),
    'sweep-lag': said('sweep-lag'),
    'unsealed-audit': said('unsealed-audit'),
    'figures-behind': said('figures-behind'),
    disk: said('disk'),
    'clock-skew': said('clock-skew'),
  } as const;
}
