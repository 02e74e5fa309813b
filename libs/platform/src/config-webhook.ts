import { optional, withDefault } from './config-docs.ts';
import * as rule from './config-rules.ts';

/** The settings of who passes messages on, in the order in which they are documented. */
export const WEBHOOK_SETTINGS = {
  WEBHOOK_URL: optional(
    rule.outsideUrl(),
    [
      'Program of your own that passes messages on, as to MAX, VK Teams or Mattermost; https, or an address of OUTGOING_ALLOWED; messages of the webhook are captured when absent',
      'Ваша программа, которая передаёт сообщения дальше, например в MAX, VK Teams или Mattermost; https или адрес из OUTGOING_ALLOWED; если не задана, сообщения вебхука не уходят и видны на /dev/mailbox',
    ],
    { example: 'https://hooks.example.com/conveyor', secret: true },
  ),
  WEBHOOK_FORMAT: withDefault(rule.oneOf(['standard', 'mattermost']), 'standard', [
    'Form of what is posted there: standard, signed JSON, or mattermost for incoming webhooks of Mattermost and Rocket.Chat',
    'Вид того, что туда отправляется: standard — подписанный JSON, mattermost — для входящих вебхуков Mattermost и Rocket.Chat',
  ]),
  WEBHOOK_SECRET: optional(
    rule.signingSecrets(),
    [
      'Secrets that sign it by Standard Webhooks, with commas between them: while one is changed the new one stands first and both sign; required with WEBHOOK_URL unless the form is mattermost',
      'Секреты для подписи по Standard Webhooks, через запятую: пока секрет меняется, новый стоит первым, а подписывают оба; обязательны вместе с WEBHOOK_URL, если вид не mattermost',
    ],
    { example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=', secret: true },
  ),
};
